import { useMessages } from '../messages.ts';
import type { FieldName } from './field-name.ts';
import { TextField } from './TextField.tsx';
import './fields.css';
import './card-picker.css';

type DateFieldProps = {
  readonly field: FieldName;
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  /** True where only a full date (year, month and day) is accepted. */
  readonly day?: boolean;
};

/**
 * A date as precise as its source. It is typed because a browser's date picker only knows full dates, and would make up
 * a day that the source does not give.
 */
export function DateField({ field, label, value, onChange, day = false }: DateFieldProps) {
  const { t } = useMessages();
  return (
    <TextField
      class="field-date"
      field={field}
      label={label}
      value={value}
      onChange={onChange}
      inputMode="numeric"
      placeholder={day ? t('optionsDayExample') : ''}
    />
  );
}
