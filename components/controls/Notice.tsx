import type { ComponentChildren } from 'preact';
import './notice.css';

type NoticeProps = {
  readonly title: string;
  readonly tone?: 'plain' | 'warning' | 'danger';
  readonly children?: ComponentChildren;
  readonly actions?: ComponentChildren;
};

/**
 * A notice that the reader should see before going on, shown in place. Screen readers announce a `danger` notice at
 * once.
 */
export function Notice({ title, tone = 'plain', children, actions }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`} role={tone === 'danger' ? 'alert' : 'status'}>
      <p class="notice-title">{title}</p>
      {children && <p>{children}</p>}
      {actions && <div class="notice-actions">{actions}</div>}
    </div>
  );
}
