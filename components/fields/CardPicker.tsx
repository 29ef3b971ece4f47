import { X } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { CardHead } from '#core/cards/card-head.ts';
import { IconButton } from '../controls/IconButton.tsx';
import { KindMark } from '../controls/KindMark.tsx';
import { useMessages } from '../messages.ts';
import { Field } from './Field.tsx';
import './fields.css';
import './card-picker.css';
import type { FieldName } from './field-name.ts';
import { useForm } from './form-context.ts';
import { useCardChoices } from './use-card-choices.ts';

type CardPickerProps = {
  readonly field: FieldName;
  readonly label: string;
  /** The chosen card's id, or an empty string. */
  readonly value: string;
  readonly onChange: (id: string) => void;
};

/**
 * Finds another card by its names. A combobox that follows the ARIA authoring practices: the focus stays in the text
 * field.
 */
export function CardPicker({ field, label, value, onChange }: CardPickerProps) {
  const { t } = useMessages();
  const { titleFor } = useForm();
  const listId = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [active, setActive] = useState(0);
  const choices = useCardChoices(typed);
  const answered = typed !== null && choices !== null;
  const open = answered && choices.length > 0;
  const title = value && (titleFor(value) ?? value);
  const choose = (choice: CardHead | undefined) => {
    if (choice) onChange(choice.id);
    setTyped(null);
  };
  const keys: Record<string, () => void> = {
    ArrowDown: () => (open ? setActive(Math.min(active + 1, choices.length - 1)) : setTyped(typed ?? '')),
    ArrowUp: () => setActive(Math.max(active - 1, 0)),
    Enter: () => open && choose(choices[active]),
    Escape: () => setTyped(null),
  };
  return (
    <Field field={field} label={label} class="picker">
      {control => (
        <>
          <div class="picker-input">
            <input
              {...control}
              class="input"
              role="combobox"
              aria-expanded={open}
              aria-controls={open ? listId : undefined}
              aria-autocomplete="list"
              aria-activedescendant={open && choices[active] ? `${listId}-${active}` : undefined}
              autocomplete="off"
              dir="auto"
              placeholder={t('optionsRelationCardExample')}
              value={typed ?? title}
              onInput={event => {
                setTyped(event.currentTarget.value);
                setActive(0);
              }}
              onKeyDown={event => {
                const act = event.isComposing || event.ctrlKey ? undefined : keys[event.key];
                if (!act || (event.key !== 'ArrowDown' && !open)) return;
                event.preventDefault();
                event.stopPropagation();
                act();
              }}
              onBlur={() => {
                setTyped(null);
                control.onBlur();
              }}
            />
            {value && (
              <IconButton icon={X} label={t('optionsRelationCardClear')} onClick={() => onChange('')} />
            )}
          </div>
          {open && (
            <div class="picker-list" id={listId} role="listbox" aria-label={label}>
              {choices.map((choice, index) => (
                // biome-ignore lint/a11y/useKeyWithClickEvents: the text field has the focus and handles the keys
                <div
                  key={choice.id}
                  id={`${listId}-${index}`}
                  role="option"
                  tabIndex={-1}
                  aria-selected={index === active}
                  onMouseDown={event => event.preventDefault()}
                  onClick={() => choose(choice)}
                >
                  <KindMark kind={choice.kind} wordless />
                  <span class="picker-words">
                    <span dir="auto">{choice.title}</span>
                    {choice.gist && (
                      <span class="picker-gist" dir="auto">
                        {choice.gist}
                      </span>
                    )}
                  </span>
                </div>
              ))}
            </div>
          )}
          <p class="picker-none" role="status">
            {answered && !open ? t('optionsRelationCardNone') : ''}
          </p>
        </>
      )}
    </Field>
  );
}
