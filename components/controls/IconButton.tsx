import type { IconNode } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from './Icon.tsx';
import './icon-button.css';

type IconButtonProps = {
  readonly icon: IconNode;
  /** The control's name: read aloud, and shown as its tooltip. */
  readonly label: string;
  readonly onClick: () => void;
  /** For a button that stays down, such as a pin. */
  readonly pressed?: boolean;
  readonly disabled?: boolean;
  readonly directional?: boolean;
  readonly id?: string;
  /** The id of the element that distinguishes this button from others with the same name. */
  readonly describedBy?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
};

export function IconButton({
  icon,
  label,
  onClick,
  pressed,
  disabled,
  directional = false,
  id,
  describedBy,
  buttonRef = null,
}: IconButtonProps) {
  return (
    <button
      ref={buttonRef}
      type="button"
      id={id}
      class="icon-button"
      aria-label={label}
      aria-describedby={describedBy}
      aria-pressed={pressed}
      title={label}
      disabled={disabled}
      onClick={onClick}
    >
      <Icon icon={icon} directional={directional} />
    </button>
  );
}
