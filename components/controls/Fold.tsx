import { ChevronRight } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from './Icon.tsx';
import './fold.css';

type FoldProps = {
  readonly summary: ComponentChildren;
  readonly open: boolean;
  readonly onToggle: (open: boolean) => void;
  readonly children: ComponentChildren;
};

/**
 * Content that unfolds in place. A native `details` element, so that the browser's page search opens it and screen
 * readers know its state.
 */
export function Fold({ summary, open, onToggle, children }: FoldProps) {
  return (
    <details class="fold" open={open} onToggle={event => onToggle(event.currentTarget.open)}>
      <summary>
        <Icon icon={ChevronRight} size={1} directional />
        {summary}
      </summary>
      <div class="fold-content">{children}</div>
    </details>
  );
}
