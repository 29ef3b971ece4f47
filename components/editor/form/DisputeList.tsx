import { LongTextField } from '../../fields/LongTextField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useMessages } from '../../messages.ts';
import type { SourceForm, StatementForm } from '../draft/form-schema.ts';
import { newDispute, unusedKey } from '../draft/new-entry.ts';
import { EntryList } from './EntryList.tsx';
import { SourcePicks } from './SourcePicks.tsx';

type DisputeListProps = {
  readonly statement: StatementForm;
  readonly language: string;
  readonly sources: readonly SourceForm[];
  readonly onChange: (change: Partial<StatementForm>) => void;
};

/** Who disputes the statement, what they say, and the sources for it. */
export function DisputeList({ statement, language, sources, onChange }: DisputeListProps) {
  const { t } = useMessages();
  const list = `statements-${statement.key}-disputes`;
  return (
    <EntryList
      field={list}
      list={statement.disputes}
      onChange={disputes => onChange({ disputes })}
      create={() => newDispute(unusedKey(statement.disputes))}
      addLabel={t('optionsDisputeAdd')}
      title={place => t('optionsDisputeTitle', place)}
      words={dispute => dispute.by.trim()}
      uses={[language, sources]}
    >
      {(dispute, change) => (
        <>
          <TextField
            field={`${list}-${dispute.key}-by`}
            label={t('optionsDisputeBy')}
            value={dispute.by}
            lang={language}
            onChange={by => change({ ...dispute, by })}
          />
          <LongTextField
            field={`${list}-${dispute.key}-text`}
            label={t('optionsDisputeText')}
            oneLine
            value={dispute.text}
            lang={language}
            onChange={text => change({ ...dispute, text })}
          />
          <SourcePicks
            sources={sources}
            chosen={dispute.sources}
            onChange={chosen => change({ ...dispute, sources: chosen })}
          />
        </>
      )}
    </EntryList>
  );
}
