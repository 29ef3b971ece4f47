import type { Card } from '../cards/card.ts';
import { earliestDay, type PartialDate } from '../cards/partial-date.ts';
import type { Statement } from '../cards/statement.ts';

/** One dated statement of one of the article's cards. */
export type TimelineEntry = { readonly card: Card; readonly statement: Statement };

/** What is dated among the cards' statements, oldest first; two of one day in the order of the cards. */
export function timelineOf(cards: readonly Card[]): TimelineEntry[] {
  return cards
    .flatMap(card => card.statements.map(statement => ({ card, statement })))
    .filter(({ statement }) => dayOf(statement) !== null)
    .sort((a, b) =>
      (dayOf(a.statement) ?? '') < (dayOf(b.statement) ?? '')
        ? -1
        : dayOf(a.statement) === dayOf(b.statement)
          ? 0
          : 1,
    );
}

/** How many entries stand before the article's day. */
export function placeOfDay(entries: readonly TimelineEntry[], date: PartialDate): number {
  const day = earliestDay(date);
  const at = entries.findIndex(({ statement }) => (dayOf(statement) ?? '') > day);
  return at === -1 ? entries.length : at;
}

/** The day by which a statement stands in the line: when it happened, or began; null where it names none. */
function dayOf({ at, from }: Statement): string | null {
  const date = at ?? from;
  return date === undefined ? null : earliestDay(date);
}
