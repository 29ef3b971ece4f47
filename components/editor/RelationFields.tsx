import { RELATION_TYPES } from '#core/cards/statement.ts';
import { useMessages } from '../messages.ts';
import { CardPicker } from './CardPicker.tsx';
import type { StatementForm } from './form-schema.ts';
import { SelectField } from './SelectField.tsx';
import { RELATION_WORDS } from './statement-words.ts';
import { TextField } from './TextField.tsx';

type RelationFieldsProps = {
  readonly statement: StatementForm;
  readonly onChange: (change: Partial<StatementForm>) => void;
};

export function RelationFields({ statement, onChange }: RelationFieldsProps) {
  const { t } = useMessages();
  const field = `statements-${statement.key}`;
  return (
    <div class="field-row">
      <SelectField
        field={`${field}-relationType`}
        label={t('optionsRelationType')}
        value={statement.relationType}
        options={RELATION_TYPES.map(type => ({ value: type, label: t(RELATION_WORDS[type]) }))}
        onChange={relationType => onChange({ relationType })}
      />
      <CardPicker
        field={`${field}-relationCard`}
        label={t('optionsRelationCard')}
        value={statement.relationCard}
        onChange={relationCard => onChange({ relationCard })}
      />
      <TextField
        field={`${field}-relationSide`}
        label={t('optionsRelationSide')}
        value={statement.relationSide}
        onChange={relationSide => onChange({ relationSide })}
      />
    </div>
  );
}
