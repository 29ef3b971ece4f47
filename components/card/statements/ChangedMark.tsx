import type { CardLines } from '#core/cards/line-hashes.ts';
import { plural } from '../../controls/plural.ts';
import { useMessages } from '../../messages.ts';
import { useCardMarks } from './card-changes.ts';
import './changed-mark.css';

type ChangedMarkProps = {
  /** Is this line, at whose beginning the mark stands, one of those that have changed? */
  readonly among: (lines: CardLines) => boolean;
};

/** Marks a line that has changed since the card was last read. It takes no room: nothing moves when it appears. */
export function ChangedMark({ among }: ChangedMarkProps) {
  const marks = useCardMarks();
  if (!marks || !among(marks.lines)) return null;
  return (
    <span class="changed-mark" title={marks.words}>
      <span class="visually-hidden">{marks.words}: </span>
    </span>
  );
}

/** At the head of a card: how many of its lines are marked, since some may be out of sight. */
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

/** What stands on a fold: with how many lines have changed in it, where some have. */
export function useFoldWords(): (label: string, changed: (lines: CardLines) => number) => string {
  const messages = useMessages();
  const marks = useCardMarks();
  return (label, changed) => {
    const count = marks ? changed(marks.lines) : 0;
    return count === 0 ? label : plural(messages, 'cardFoldChanged', count, label);
  };
}
