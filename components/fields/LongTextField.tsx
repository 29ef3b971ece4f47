import { Field } from './Field.tsx';
import './fields.css';
import type { FieldName } from './field-name.ts';
import { writtenLanguage } from './written-language.ts';

type LongTextFieldProps = {
  readonly field: FieldName;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly lang?: string | undefined;
  readonly rows?: number;
  /** The text wraps on screen but is one line on the card: line breaks become spaces. */
  readonly oneLine?: boolean;
};

/** A field for text that may be longer than the field is wide. */
export function LongTextField({
  field,
  label,
  value,
  onChange,
  hint,
  lang,
  rows = 2,
  oneLine = false,
}: LongTextFieldProps) {
  const changed = (typed: string) => onChange(oneLine ? typed.replace(/\s*[\r\n]+\s*/g, ' ') : typed);
  return (
    <Field field={field} label={label} hint={hint} written={value}>
      {control => (
        <textarea
          {...control}
          class="input input-long"
          rows={rows}
          style={{ '--rows': rows }}
          value={value}
          lang={lang && writtenLanguage(lang)}
          dir="auto"
          autocomplete="off"
          onKeyDown={event => {
            if (oneLine && event.key === 'Enter' && !event.isComposing) event.preventDefault();
          }}
          onInput={event => changed(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
