import { useId } from 'preact/hooks';
import './fields.css';

type CheckFieldProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  /** What the checkbox does, where the label alone is not clear. */
  readonly hint?: string;
};

export function CheckField({ label, checked, onChange, hint }: CheckFieldProps) {
  const hintId = useId();
  return (
    <div class="check-field">
      <label>
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={hint ? hintId : undefined}
          onChange={event => onChange(event.currentTarget.checked)}
        />
        <span>{label}</span>
      </label>
      {hint && (
        <p class="field-hint" id={hintId}>
          {hint}
        </p>
      )}
    </div>
  );
}
