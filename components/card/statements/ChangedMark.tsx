import type { CardLines } from '#core/cards/line-hashes.ts';
import { useMessages } from '../../messages.ts';
import { plural } from '../../plural.ts';
import { useCardMarks } from './card-changes.ts';
import './changed-mark.css';

type ChangedMarkProps = {
  /** Tells whether the line that the mark belongs to is among the changed ones. */
  readonly among: (lines: CardLines) => boolean;
};

/**
 * Marks a line that changed since the reader last read the card. It takes no room, so nothing moves when it appears.
 */
export function ChangedMark({ among }: ChangedMarkProps) {
  const marks = useCardMarks();
  if (!marks || !among(marks.lines)) return null;
  return (
    <span class="changed-mark" title={marks.words}>
      <span class="visually-hidden">{marks.words}: </span>
    </span>
  );
}

/** The number of changed lines, shown in the card's header because some of them may be out of sight. */
export function ChangedCount() {
  const messages = useMessages();
  const marks = useCardMarks();
  if (!marks) return null;
  return (
    <span class="changed-count" title={marks.allWords}>
      <span class="changed-dot" />
      <span aria-hidden="true">{plural(messages, 'cardChangedCount', marks.lines.count)}</span>
      <span class="visually-hidden">{marks.allWords}</span>
    </span>
  );
}

/** Writes a fold's label, with the number of changed lines inside it if there are any. */
export function useFoldWords(): (label: string, changed: (lines: CardLines) => number) => string {
  const messages = useMessages();
  const marks = useCardMarks();
  return (label, changed) => {
    const count = marks ? changed(marks.lines) : 0;
    return count === 0 ? label : plural(messages, 'cardFoldChanged', count, label);
  };
}
