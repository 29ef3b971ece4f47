import type { Card } from '../cards/card.ts';
import type { PartialDate } from '../cards/partial-date.ts';
import type { Statement } from '../cards/statement.ts';
import { beginningOf, compareDays } from '../cards/statement-dates.ts';

/** One dated statement of one of the article's cards. */
type TimelineEntry = { readonly card: Card; readonly statement: Statement };

/** The dated statements of the cards, oldest first; those of the same day in the order of the cards. */
export function timelineOf(cards: readonly Card[]): TimelineEntry[] {
  return cards
    .flatMap(card => card.statements.map(statement => ({ card, statement })))
    .filter(({ statement }) => beginningOf(statement) !== undefined)
    .sort((a, b) => compareDays(beginningOf(a.statement), beginningOf(b.statement)));
}

/** How many entries begin on or before the article's day. */
export function placeOfDay(entries: readonly TimelineEntry[], date: PartialDate): number {
  const at = entries.findIndex(({ statement }) => compareDays(beginningOf(statement), date) > 0);
  return at === -1 ? entries.length : at;
}
