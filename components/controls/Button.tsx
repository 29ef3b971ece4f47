import type { IconNode } from 'lucide';
import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './Icon.tsx';
import './button.css';

type ButtonProps = {
  /** What happens when it is pressed, in words. */
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** `primary`, the one thing to do here; `quiet`, no border; `link`, reads as a link within text. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'link' | 'danger';
  readonly icon?: IconNode;
  /** True where the icon is an arrow that turns with the direction of text. */
  readonly directional?: boolean;
  readonly disabled?: boolean;
  /** Full name where the visible words alone do not say it; it must contain them. */
  readonly label?: string;
  /** What it leads to, as its tooltip and description, where the words leave that open. */
  readonly explained?: string;
  readonly lang?: string;
  readonly buttonRef?: Ref<HTMLButtonElement>;
};

export function Button({
  children,
  onClick,
  look = 'plain',
  icon,
  directional = false,
  disabled,
  label,
  explained,
  lang,
  buttonRef = null,
}: ButtonProps) {
  return (
    <button
      ref={buttonRef}
      type="button"
      class={look === 'plain' ? 'button' : `button button-${look}`}
      disabled={disabled}
      aria-label={label}
      title={explained}
      lang={lang}
      onClick={onClick}
    >
      {icon && <Icon icon={icon} directional={directional} />}
      {children}
    </button>
  );
}
