import './switch.css';

type SwitchProps = {
  readonly label: string;
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly disabled?: boolean;
};

/**
 * Something that is on or off from the moment it is switched. A button and not a checkbox, because it shows what is
 * kept: it turns when `checked` does, not before the change has been stored.
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
