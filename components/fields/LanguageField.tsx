import { useMessages } from '../messages.ts';
import type { FieldName } from './field-name.ts';
import { TextField } from './TextField.tsx';
import './fields.css';

type LanguageFieldProps = {
  readonly field: FieldName;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
};

/** A field for a language tag, which shows the language's name once the tag is known. */
export function LanguageField({ field, value, onChange, hint }: LanguageFieldProps) {
  const { language, t } = useMessages();
  const name = languageName(value.trim(), language);
  return (
    <TextField
      class="field-short"
      field={field}
      label={t('optionsLanguage')}
      value={value}
      hint={name ?? hint}
      onChange={onChange}
      inputMode="text"
    />
  );
}

function languageName(tag: string, inLanguage: string): string | undefined {
  try {
    const name = tag && new Intl.DisplayNames([inLanguage], { type: 'language' }).of(tag);
    return name && name !== tag ? name : undefined;
  } catch {
    return undefined;
  }
}
