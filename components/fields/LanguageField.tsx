import { languageTag } from '#core/language-tag.ts';
import { useMessages } from '../messages.ts';
import type { FieldName } from './field-name.ts';
import { TextField } from './TextField.tsx';
import './fields.css';

type LanguageFieldProps = {
  readonly field: FieldName;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  /** True where several tags may be typed, with commas or spaces between them. */
  readonly several?: boolean;
};

/** A field for language tags, which shows the languages' names once the tags are known. */
export function LanguageField({ field, value, onChange, hint, several = false }: LanguageFieldProps) {
  const { language, t } = useMessages();
  const tags = several ? value.split(/[\s,;]+/) : [value.trim()];
  const names = tags.flatMap(tag => languageName(tag, language) ?? []);
  return (
    <TextField
      class="field-short"
      field={field}
      label={t(several ? 'optionsLanguages' : 'optionsLanguage')}
      value={value}
      hint={names.length > 0 ? names.join(', ') : hint}
      onChange={onChange}
      inputMode="text"
    />
  );
}

function languageName(tag: string, inLanguage: string): string | undefined {
  try {
    const known = languageTag(tag);
    const name = tag && new Intl.DisplayNames([inLanguage], { type: 'language' }).of(known);
    return name && name !== known ? name : undefined;
  } catch {
    return undefined;
  }
}
