import { RELATION_TYPES } from '#core/cards/statement.ts';
import { CardPicker } from '../../fields/CardPicker.tsx';
import { SelectField } from '../../fields/SelectField.tsx';
import { TextField } from '../../fields/TextField.tsx';
import { useMessages } from '../../messages.ts';
import type { StatementForm } from '../draft/form-schema.ts';
import { RELATION_WORDS } from './relation-words.ts';

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
