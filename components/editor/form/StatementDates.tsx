import { CheckField } from '../../fields/CheckField.tsx';
import { DateField } from '../../fields/DateField.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { useMessages } from '../../messages.ts';
import type { StatementForm } from '../draft/form-schema.ts';

type StatementDatesProps = {
  readonly statement: StatementForm;
  readonly onChange: (change: Partial<StatementForm>) => void;
};

/**
 * When an event happened, or the period in which a state held, which may begin on an unknown day. A statement has one
 * of them, so only one set of fields is shown.
 */
export function StatementDates({ statement, onChange }: StatementDatesProps) {
  const { t } = useMessages();
  const field = `statements-${statement.key}`;
  return (
    <>
      <SelectField
        field={`${field}-dated`}
        label={t('optionsStatementDated')}
        value={statement.dated}
        options={[
          { value: 'span', label: t('optionsStatementDatedSpan') },
          { value: 'known', label: t('optionsStatementDatedKnown') },
          { value: 'at', label: t('optionsStatementDatedAt') },
        ]}
        onChange={dated => onChange({ dated })}
      />
      {statement.dated === 'at' ? (
        <DateField
          field={`${field}-at`}
          label={t('optionsStatementAt')}
          value={statement.at}
          onChange={at => onChange({ at })}
        />
      ) : (
        <>
          {statement.dated === 'span' ? (
            <DateField
              field={`${field}-from`}
              label={t('optionsStatementFrom')}
              value={statement.from}
              onChange={from => onChange({ from })}
            />
          ) : (
            <DateField
              field={`${field}-knownSince`}
              label={t('optionsStatementKnownSince')}
              value={statement.knownSince}
              onChange={knownSince => onChange({ knownSince })}
            />
          )}
          <DateField
            field={`${field}-to`}
            label={t('optionsStatementTo')}
            value={statement.to}
            onChange={to => onChange({ to })}
          />
        </>
      )}
      <DateField
        field={`${field}-asOf`}
        label={t('optionsStatementAsOf')}
        value={statement.asOf}
        onChange={asOf => onChange({ asOf })}
      />
      <CheckField
        label={t('optionsStatementAbout')}
        checked={statement.about}
        onChange={about => onChange({ about })}
      />
    </>
  );
}
