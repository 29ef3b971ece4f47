import type { IconNode } from 'lucide';
import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './Icon.tsx';
import './button.css';

type ButtonProps = {
  /** What the button does, in words. */
  readonly children: ComponentChildren;
  readonly onClick: () => void;
  /** `primary`: the main action here; `quiet`: no border; `link`: looks like a link within text. */
  readonly look?: 'plain' | 'primary' | 'quiet' | 'link' | 'danger';
  readonly icon?: IconNode;
  /** True where the icon is an arrow that flips with the direction of text. */
  readonly directional?: boolean;
  readonly disabled?: boolean;
  /** The full accessible name, where the visible words are not clear alone; it must contain them. */
  readonly label?: string;
  /** What pressing it will lead to, as its tooltip and description. */
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
