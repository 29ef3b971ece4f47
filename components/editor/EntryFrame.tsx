import { ArrowDown, ArrowUp, Trash2 } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { IconButton } from '../controls/IconButton.tsx';
import { useMessages } from '../messages.ts';
import { FieldIssue } from './Field.tsx';
import { controlId, type FieldName } from './field-of.ts';
import { useForm } from './form-context.ts';

type EntryFrameProps = {
  readonly field: FieldName;
  /** What kind of entry and which one: "Name 2". */
  readonly title: string;
  /** The entry's own words, to tell its buttons from those of the next: "Artsakh". */
  readonly words: string;
  readonly first: boolean;
  readonly last: boolean;
  readonly onMove: (by: -1 | 1) => void;
  readonly onRemove: () => void;
  readonly children: ComponentChildren;
};

/** One entry of a list in the form, with what can be done to it as a whole. */
export function EntryFrame({
  field,
  title,
  words,
  first,
  last,
  onMove,
  onRemove,
  children,
}: EntryFrameProps) {
  const { t } = useMessages();
  const titleId = useId();
  const message = useForm().issue(field);
  const id = controlId(field);
  const called = words || title;
  return (
    <li class="entry">
      <div
        id={id}
        role="group"
        tabIndex={-1}
        aria-labelledby={titleId}
        aria-describedby={message === undefined ? undefined : `${id}-issue`}
      >
        <div class="entry-head">
          <span id={titleId} class="entry-title">
            {title}
          </span>
          <span class="entry-actions">
            <IconButton
              icon={ArrowUp}
              label={t('optionsMoveUp', called)}
              disabled={first}
              onClick={() => onMove(-1)}
            />
            <IconButton
              icon={ArrowDown}
              label={t('optionsMoveDown', called)}
              disabled={last}
              onClick={() => onMove(1)}
            />
            <IconButton icon={Trash2} label={t('optionsRemoveEntry', called)} onClick={onRemove} />
          </span>
        </div>
        {children}
        {message !== undefined && <FieldIssue id={`${id}-issue`} message={message} />}
      </div>
    </li>
  );
}
