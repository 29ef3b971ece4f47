import type { IconNode } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import './empty-state.css';

type EmptyStateProps = {
  readonly icon: IconNode;
  readonly title: string;
  /** What the situation is, and what is safe. */
  readonly children?: ComponentChildren;
  /** What to do next: buttons. */
  readonly actions?: ComponentChildren;
  /** `warning`: something that should work does not. */
  readonly tone?: 'plain' | 'warning';
};

/** Shown in place of an empty list: says why it is empty and what to do next. */
export function EmptyState({ icon, title, children, actions, tone = 'plain' }: EmptyStateProps) {
  return (
    <div class={`empty-state empty-state-${tone}`} role={tone === 'warning' ? 'alert' : undefined}>
      <Icon icon={icon} size={1.5} />
      <div class="empty-state-body">
        <p class="empty-state-title">{title}</p>
        {children}
        {actions && <div class="empty-state-actions">{actions}</div>}
      </div>
    </div>
  );
}
