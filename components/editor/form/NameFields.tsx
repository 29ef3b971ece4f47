import type { MessageKey } from '#assets/locales/messages.ts';
import { type CaseRule, NAME_STATUSES } from '#core/cards/name.ts';
import { CheckField } from '../../fields/CheckField.tsx';
import { DateField } from '../../fields/DateField.tsx';
import { LanguageField } from '../../fields/LanguageField.tsx';
import { LongTextField } from '../../fields/LongTextField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useMessages } from '../../messages.ts';
import type { NameForm } from '../draft/form-schema.ts';
import { languagesTyped } from '../draft/from-form.ts';
import { EntryFold } from './EntryFold.tsx';
import { NAME_STATUS_WORDS } from './name-status-words.ts';

const CASE_RULES: readonly (readonly [CaseRule, MessageKey])[] = [
  ['auto', 'optionsCaseAuto'],
  ['exact', 'optionsCaseExact'],
  ['ignore', 'optionsCaseIgnore'],
];

type NameFieldsProps = {
  readonly name: NameForm;
  readonly cardLanguage: string;
  readonly onChange: (name: NameForm) => void;
};

/** One name of the card. Few names need more than their text, so the rest is folded away. */
export function NameFields({ name, cardLanguage, onChange }: NameFieldsProps) {
  const { t } = useMessages();
  const field = `names-${name.key}`;
  const change = (part: Partial<NameForm>) => onChange({ ...name, ...part });
  return (
    <>
      <TextField
        field={`${field}-text`}
        label={t('optionsNameText')}
        labelHidden
        value={name.text}
        lang={languagesTyped(name.languages)[0] ?? cardLanguage}
        onChange={text => change({ text })}
      />
      <EntryFold field={field} except={['text']} summary={summary(name, t)}>
        <div class="field-row">
          <LanguageField
            field={`${field}-languages`}
            value={name.languages}
            several
            hint={t('optionsNameLanguagesHint')}
            onChange={languages => change({ languages })}
          />
          <DateField
            field={`${field}-since`}
            label={t('optionsNameSince')}
            value={name.since}
            onChange={since => change({ since })}
          />
          <DateField
            field={`${field}-until`}
            label={t('optionsNameUntil')}
            value={name.until}
            onChange={until => change({ until })}
          />
        </div>
        <LongTextField
          field={`${field}-usedBy`}
          label={t('optionsNameUsedBy')}
          hint={t('optionsNameUsedByHint')}
          value={name.usedBy}
          onChange={usedBy => change({ usedBy })}
        />
        <SelectField
          field={`${field}-status`}
          label={t('optionsNameStatus')}
          value={name.status}
          options={[
            { value: '', label: t('optionsNameStatusNone') },
            ...NAME_STATUSES.map(value => ({ value, label: t(NAME_STATUS_WORDS[value]) })),
          ]}
          onChange={status => change({ status })}
        />
        <SelectField
          field={`${field}-case`}
          label={t('optionsNameCase')}
          value={name.case}
          options={CASE_RULES.map(([value, key]) => ({ value, label: t(key) }))}
          onChange={rule => change({ case: rule })}
        />
        <CheckField
          label={t('optionsNameInflected')}
          hint={t('optionsNameInflectedHint')}
          checked={name.inflected}
          onChange={inflected => change({ inflected })}
        />
        <CheckField
          label={t('optionsNameNeverAlone')}
          hint={t('optionsNameNeverAloneHint')}
          checked={name.neverAlone}
          onChange={neverAlone => change({ neverAlone })}
        />
        <CheckField
          label={t('optionsNameUnmarked')}
          hint={t('optionsNameUnmarkedHint')}
          checked={name.unmarked}
          onChange={unmarked => change({ unmarked })}
        />
      </EntryFold>
    </>
  );
}

/** A short list of the options that are set, so that a folded name still shows them. */
function summary(name: NameForm, t: ReturnType<typeof useMessages>['t']): string {
  const set = [
    languagesTyped(name.languages).join(', '),
    name.status && t(NAME_STATUS_WORDS[name.status]),
    name.usedBy.trim() &&
      t(
        'optionsNameSummaryUsedBy',
        name.usedBy
          .trim()
          .split(/\s*\n\s*/)
          .join(', '),
      ),
    (name.since || name.until) && `${name.since.trim()} – ${name.until.trim()}`.trim(),
    name.case === 'exact' && t('optionsNameSummaryExact'),
    name.case === 'ignore' && t('optionsNameSummaryIgnore'),
    !name.inflected && t('optionsNameSummaryUninflected'),
    name.neverAlone && t('optionsNameNeverAlone'),
    name.unmarked && t('optionsNameUnmarked'),
  ].filter(Boolean);
  return set.length > 0 ? t('optionsNameOptionsSet', set.join(' · ')) : t('optionsNameOptions');
}
