import { useId, useState } from 'preact/hooks';
import { LONGEST_DELAY } from '#core/settings/settings.ts';
import { FieldIssue } from '../fields/Field.tsx';
import { useMessages } from '../messages.ts';
import '../fields/fields.css';

type DelayFieldProps = {
  readonly label: string;
  readonly hint: string;
  /** In ms. */
  readonly value: number;
  readonly onChange: (value: number) => void;
};

/**
 * A delay in milliseconds. A valid value takes effect as soon as it is typed; an invalid one stays in the field and is
 * pointed out.
 */
export function DelayField({ label, hint, value, onChange }: DelayFieldProps) {
  const { t } = useMessages();
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(false);
  const wrong = typed !== null && left && parseDelay(typed) === null;
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <span class="field-with-unit">
        <input
          id={id}
          class="input"
          type="number"
          min={0}
          max={LONGEST_DELAY}
          step={50}
          value={typed ?? value}
          aria-describedby={wrong ? `${id}-hint ${id}-issue` : `${id}-hint`}
          aria-invalid={wrong || undefined}
          onInput={event => {
            setTyped(event.currentTarget.value);
            const delay = parseDelay(event.currentTarget.value);
            if (delay !== null) onChange(delay);
          }}
          onBlur={() => {
            setLeft(true);
            if (typed !== null && parseDelay(typed) !== null) setTyped(null);
          }}
        />
        <span>{t('optionsMilliseconds')}</span>
      </span>
      <p class="field-hint" id={`${id}-hint`}>
        {hint}
      </p>
      {wrong && <FieldIssue id={`${id}-issue`} message={t('optionsDelayIssue', LONGEST_DELAY)} />}
    </div>
  );
}

/** The delay in whole milliseconds; null for text that is not a valid delay. */
export function parseDelay(text: string): number | null {
  const delay = text.trim() === '' ? Number.NaN : Number(text);
  return Number.isInteger(delay) && delay >= 0 && delay <= LONGEST_DELAY ? delay : null;
}
