import './switch.css';

type SwitchProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
};

/**
 * A setting that takes effect as soon as it is switched. A button rather than a checkbox, because it shows the stored
 * state: it turns only when `checked` changes, not before the change has been stored.
 */
export function Switch({ label, checked, onChange, disabled }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={checked}
      disabled={disabled}
      onClick={() => onChange(!checked)}
    >
      <span>{label}</span>
      <span class="switch-track" />
    </button>
  );
}
