import { STATEMENT_KINDS, STATEMENT_TRAITS } from '#core/cards/statement-kinds.ts';
import { STATEMENT_KIND_WORDS } from '../../card/statements/statement-kind-words.ts';
import { CheckField } from '../../fields/CheckField.tsx';
import { LongTextField } from '../../fields/LongTextField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { useMessages } from '../../messages.ts';
import { plural } from '../../plural.ts';
import type { SourceForm, StatementForm } from '../draft/form-schema.ts';
import { DisputeList } from './DisputeList.tsx';
import { EntryFold } from './EntryFold.tsx';
import { RelationFields } from './RelationFields.tsx';
import { SourcePicks } from './SourcePicks.tsx';
import { StatementDates } from './StatementDates.tsx';

type StatementFieldsProps = {
  readonly statement: StatementForm;
  readonly language: string;
  readonly sources: readonly SourceForm[];
  readonly onChange: (statement: StatementForm) => void;
};

/** The fields of one statement. */
export function StatementFields({ statement, language, sources, onChange }: StatementFieldsProps) {
  const messages = useMessages();
  const { t } = messages;
  const { mayEnd, hasRelation } = STATEMENT_TRAITS[statement.kind];
  const field = `statements-${statement.key}`;
  const change = (part: Partial<StatementForm>) => onChange({ ...statement, ...part });
  const named = statement.sources.filter(id => sources.some(source => source.id === id));
  return (
    <>
      <LongTextField
        field={`${field}-text`}
        label={t('optionsStatementText')}
        oneLine
        value={statement.text}
        lang={language}
        onChange={text => change({ text })}
      />
      <div class="field-row">
        <SelectField
          field={`${field}-kind`}
          label={t('optionsStatementKind')}
          value={statement.kind}
          options={STATEMENT_KINDS.map(kind => ({ value: kind, label: t(STATEMENT_KIND_WORDS[kind].one) }))}
          onChange={kind => change({ kind })}
        />
        <StatementDates statement={statement} onChange={change} />
        <CheckField
          label={t('optionsStatementHeadline')}
          hint={t('optionsStatementHeadlineHint')}
          checked={statement.headline}
          onChange={headline => change({ headline })}
        />
        {mayEnd && (
          <CheckField
            label={t('optionsStatementEnds')}
            checked={statement.ends}
            onChange={ends => change({ ends })}
          />
        )}
      </div>
      {hasRelation && <RelationFields statement={statement} onChange={change} />}
      <EntryFold
        field={`${field}-sources`}
        summary={
          named.length > 0
            ? plural(messages, 'optionsStatementSources', named.length)
            : t('optionsStatementSourcesNone')
        }
      >
        <SourcePicks
          sources={sources}
          chosen={statement.sources}
          onChange={chosen => change({ sources: chosen })}
        />
      </EntryFold>
      <EntryFold
        field={`${field}-disputes`}
        summary={
          statement.disputes.length > 0
            ? plural(messages, 'optionsStatementDisputes', statement.disputes.length)
            : t('optionsStatementDisputesNone')
        }
      >
        <DisputeList statement={statement} language={language} sources={sources} onChange={change} />
      </EntryFold>
    </>
  );
}
