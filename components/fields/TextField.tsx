import { Field } from './Field.tsx';
import './fields.css';
import type { FieldName } from './field-name.ts';
import { writtenLanguage } from './written-language.ts';

type TextFieldProps = {
  readonly field: FieldName;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string | undefined;
  readonly placeholder?: string;
  /** BCP 47 tag of the typed text's language, for spelling and hyphenation. */
  readonly lang?: string | undefined;
  readonly type?: 'text' | 'url';
  readonly inputMode?: 'text' | 'numeric' | 'decimal' | 'url';
  readonly list?: string;
  readonly class?: string;
  readonly labelHidden?: boolean;
};

/**
 * A field for one line of text. Nothing is corrected while the reader types: a refused value stays as typed, with the
 * reason below.
 */
export function TextField({
  field,
  label,
  value,
  onChange,
  hint,
  placeholder,
  lang,
  type = 'text',
  inputMode,
  list,
  class: extra,
  labelHidden = false,
}: TextFieldProps) {
  return (
    <Field
      field={field}
      label={label}
      hint={hint}
      written={value}
      labelHidden={labelHidden}
      {...(extra ? { class: extra } : {})}
    >
      {control => (
        <input
          {...control}
          class="input"
          type={type === 'url' ? 'text' : type}
          inputMode={inputMode ?? (type === 'url' ? 'url' : undefined)}
          list={list}
          value={value}
          placeholder={placeholder}
          lang={lang && writtenLanguage(lang)}
          dir={type === 'url' ? 'ltr' : 'auto'}
          autocomplete="off"
          spellcheck={type === 'text' && inputMode === undefined}
          onInput={event => onChange(event.currentTarget.value)}
        />
      )}
    </Field>
  );
}
