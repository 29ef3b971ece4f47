import { CheckField } from '../../fields/CheckField.tsx';
import { LongTextField } from '../../fields/LongTextField.tsx';
import { useMessages } from '../../messages.ts';
import type { CardForm as CardFormState } from '../draft/form-schema.ts';
import { newName, newSource, newStatement, unusedKey, unusedSourceId } from '../draft/new-entry.ts';
import { BasicFields } from './BasicFields.tsx';
import { DerivedFields } from './DerivedFields.tsx';
import { EntryList } from './EntryList.tsx';
import { FormSection } from './FormSection.tsx';
import { NameFields } from './NameFields.tsx';
import { PlaceFields } from './PlaceFields.tsx';
import { SourceFields } from './SourceFields.tsx';
import { sourceWords } from './SourcePicks.tsx';
import { StatementFields } from './StatementFields.tsx';
import { statementSummary } from './statement-summary.ts';
import './card-form.css';

type CardFormProps = { readonly form: CardFormState; readonly onChange: (form: CardFormState) => void };

/** All fields of a card. */
export function CardForm({ form, onChange }: CardFormProps) {
  const { t } = useMessages();
  const change = (part: Partial<CardFormState>) => onChange({ ...form, ...part });
  return (
    <div class="card-form-fields">
      <BasicFields form={form} onChange={change} />
      <FormSection field="names" title={t('optionsNames')} hint={t('optionsNamesHint')}>
        <EntryList
          field="names"
          list={form.names}
          onChange={names => change({ names })}
          create={() => newName(unusedKey(form.names))}
          addLabel={t('optionsNameAdd')}
          title={place => t('optionsNameTitle', place)}
          words={name => name.text.trim()}
          uses={[form.language]}
          look="line"
        >
          {(name, changeName) => (
            <NameFields name={name} cardLanguage={form.language} onChange={changeName} />
          )}
        </EntryList>
        <DerivedFields form={form} onChange={derived => change({ derived })} />
      </FormSection>
      <FormSection field="statements" title={t('optionsStatements')} hint={t('optionsStatementsHint')}>
        <EntryList
          field="statements"
          list={form.statements}
          onChange={statements => change({ statements })}
          create={() => newStatement(unusedKey(form.statements))}
          addLabel={t('optionsStatementAdd')}
          title={place => t('optionsStatementTitle', place)}
          words={statement => statement.text.trim()}
          more={statement => statementSummary(statement, t)}
          look="fold"
          uses={[form.language, form.sources]}
        >
          {(statement, changeStatement) => (
            <StatementFields
              statement={statement}
              language={form.language}
              sources={form.sources}
              onChange={changeStatement}
            />
          )}
        </EntryList>
      </FormSection>
      <FormSection field="sources" title={t('optionsSources')} hint={t('optionsSourcesHint')}>
        <EntryList
          field="sources"
          list={form.sources}
          onChange={sources => change({ sources })}
          create={() => newSource(unusedKey(form.sources), unusedSourceId(form))}
          addLabel={t('optionsSourceAdd')}
          title={place => t('optionsSourceNumber', place)}
          words={sourceWords}
          more={source => source.url.trim()}
          look="fold"
        >
          {(source, changeSource) => <SourceFields source={source} onChange={changeSource} />}
        </EntryList>
      </FormSection>
      <FormSection field="shapes" title={t('optionsPlace')} hint={t('optionsPlaceHint')}>
        <PlaceFields form={form} onChange={change} />
      </FormSection>
      <FormSection field="catalogue" title={t('optionsCatalogue')}>
        <LongTextField
          field="sameAs"
          label={t('optionsSameAs')}
          hint={t('optionsSameAsHint')}
          value={form.sameAs}
          onChange={sameAs => change({ sameAs })}
        />
        <LongTextField
          field="tags"
          label={t('optionsTags')}
          hint={t('optionsTagsHint')}
          value={form.tags}
          onChange={tags => change({ tags })}
        />
        <CheckField
          label={t('optionsWellKnown')}
          hint={t('optionsWellKnownHint')}
          checked={form.wellKnown}
          onChange={wellKnown => change({ wellKnown })}
        />
      </FormSection>
      <FormSection field="yours" title={t('optionsYours')}>
        <LongTextField
          field="note"
          label={t('optionsNote')}
          hint={t('optionsNoteHint')}
          rows={3}
          value={form.note}
          onChange={note => change({ note })}
        />
        <CheckField
          label={t('optionsPrivate')}
          hint={t('optionsPrivateHint')}
          checked={form.private}
          onChange={isPrivate => change({ private: isPrivate })}
        />
      </FormSection>
    </div>
  );
}
