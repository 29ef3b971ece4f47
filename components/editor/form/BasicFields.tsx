import { CARD_KINDS } from '#core/cards/card.ts';
import { KINDS } from '../../controls/kind-icons.ts';
import { LanguageField } from '../../fields/LanguageField.tsx';
import { LongTextField } from '../../fields/LongTextField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useMessages } from '../../messages.ts';
import type { CardForm } from '../draft/form-schema.ts';

type BasicFieldsProps = { readonly form: CardForm; readonly onChange: (change: Partial<CardForm>) => void };

/** The fields that a reader sees first on a card. */
export function BasicFields({ form, onChange }: BasicFieldsProps) {
  const { t } = useMessages();
  return (
    <div class="form-section">
      <TextField
        field="title"
        label={t('optionsTitle')}
        value={form.title}
        lang={form.language}
        onChange={title => onChange({ title })}
      />
      <div class="field-row">
        <SelectField
          field="kind"
          label={t('optionsKind')}
          value={form.kind}
          options={CARD_KINDS.map(kind => ({ value: kind, label: t(KINDS[kind].word) }))}
          onChange={kind => onChange({ kind })}
        />
        <LanguageField
          field="language"
          value={form.language}
          hint={t('optionsLanguageHint')}
          onChange={language => onChange({ language })}
        />
      </div>
      <LongTextField
        field="gist"
        label={t('optionsGist')}
        hint={t('optionsGistHint')}
        oneLine
        rows={1}
        value={form.gist}
        lang={form.language}
        onChange={gist => onChange({ gist })}
      />
      <LongTextField
        field="summary"
        label={t('optionsSummary')}
        hint={t('optionsSummaryHint')}
        rows={4}
        value={form.summary}
        lang={form.language}
        onChange={summary => onChange({ summary })}
      />
      <LongTextField
        field="neutralName"
        label={t('optionsNeutralName')}
        hint={t('optionsNeutralNameHint')}
        rows={1}
        oneLine
        value={form.neutralName}
        lang={form.language}
        onChange={neutralName => onChange({ neutralName })}
      />
    </div>
  );
}
