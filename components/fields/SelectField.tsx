import { Select } from '../controls/Select.tsx';
import { Field } from './Field.tsx';
import './fields.css';
import type { FieldName } from './field-name.ts';

type SelectFieldProps<Value extends string> = {
  readonly field: FieldName;
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
  readonly hint?: string;
  readonly class?: string;
};

export function SelectField<Value extends string>({
  field,
  label,
  value,
  options,
  onChange,
  hint,
  class: extra,
}: SelectFieldProps<Value>) {
  return (
    <Field field={field} label={label} hint={hint} {...(extra ? { class: extra } : {})}>
      {control => <Select {...control} value={value} options={options} onChange={onChange} />}
    </Field>
  );
}
