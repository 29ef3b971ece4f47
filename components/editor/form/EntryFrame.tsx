import { ArrowDown, ArrowUp, ChevronRight, Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { Icon } from '../../controls/Icon.tsx';
import { IconButton } from '../../controls/IconButton.tsx';
import { FieldIssue } from '../../fields/Field.tsx';
import { controlId, type FieldName } from '../../fields/field-name.ts';
import { useForm } from '../../fields/form-context.ts';
import { useMessages } from '../../messages.ts';
import './entries.css';

/** How an entry is shown: on one line beside its buttons, as a head above its fields, or as a head that unfolds. */
export type EntryLook = 'line' | 'block' | 'fold';

type EntryFrameProps = {
  readonly field: FieldName;
  /** The kind and number of the entry: "Name 2". */
  readonly title: string;
  /** The entry's own text, which distinguishes it and its buttons from the next: "Artsakh". */
  readonly words: string;
  /** Further text for the head of a folded entry, such as its dates. */
  readonly more: string;
  readonly look: EntryLook;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly children: ComponentChildren;
};

/** One entry of a list in the form, with the actions on it as a whole. */
export function EntryFrame(props: EntryFrameProps) {
  const { field, title, words, more, look, onToggle, first, last, onMove, onRemove, children } = props;
  const { t } = useMessages();
  const { issue, issueWithin } = useForm();
  const titleId = useId();
  const message = issue(field);
  const id = controlId(field);
  const label = words || title;
  // A refused field must not be out of sight.
  const open = look !== 'fold' || props.open || issueWithin(field);
  return (
    <li class={`entry entry-${look}`}>
      <fieldset
        class="entry-box"
        id={id}
        tabIndex={-1}
        aria-labelledby={titleId}
        aria-describedby={message === undefined ? undefined : `${id}-issue`}
      >
        <div class="entry-head">
          <span id={titleId} class={look === 'block' ? 'entry-title' : 'visually-hidden'}>
            {title}
          </span>
          {look === 'fold' && (
            <button type="button" class="entry-toggle" aria-expanded={open} onClick={() => onToggle(!open)}>
              <Icon icon={ChevronRight} directional />
              <span class="entry-words">
                <span dir="auto">{label}</span>
                {more && <span class="entry-more">{more}</span>}
              </span>
            </button>
          )}
          <span class="entry-actions">
            <IconButton
              icon={ArrowUp}
              label={t('optionsMoveUp', label)}
              disabled={first}
              onClick={() => onMove(-1)}
            />
            <IconButton
              icon={ArrowDown}
              label={t('optionsMoveDown', label)}
              disabled={last}
              onClick={() => onMove(1)}
            />
            <IconButton icon={Trash2} label={t('optionsRemoveEntry', label)} onClick={onRemove} />
          </span>
        </div>
        {open && children}
        {message !== undefined && <FieldIssue id={`${id}-issue`} message={message} />}
      </fieldset>
    </li>
  );
}
