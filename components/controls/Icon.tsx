import type { IconNode } from 'lucide';
import { h } from 'preact';
import './icon.css';

type IconProps = {
  readonly icon: IconNode;
  /** Side length in em of the text around it. */
  readonly size?: number;
  /** True for arrows and the like, which point the other way where text runs from right to left. */
  readonly directional?: boolean;
};

/**
 * An icon of the icon set, built from elements (never from markup text). Screen readers always skip it: the control or
 * the word beside it carries the name.
 */
export function Icon({ icon, size = 1.15, directional = false }: IconProps) {
  return (
    <svg
      class={directional ? 'icon icon-directional' : 'icon'}
      viewBox="0 0 24 24"
      width={`${size}em`}
      height={`${size}em`}
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      {icon.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
