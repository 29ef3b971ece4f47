import { earliestDay, type PartialDate } from './partial-date.ts';
import type { Statement } from './statement.ts';
import { STATEMENT_TRAITS } from './statement-kinds.ts';

/**
 * The date by which a statement is ordered. There are three, each for its own purpose:
 * - `beginningOf`: only when it happened or began. For timelines across several cards, where an end date would look
 *   like a beginning.
 * - `storyDateOf`: any date that is part of the card's story. For a card that is not shown for a particular day.
 * - `anyDateOf`: also the day when someone last checked. For statements that are already known to belong before, on or
 *   after a day, and only need an order among themselves.
 */
type Dates = Pick<Statement, 'at' | 'from' | 'knownSince' | 'to' | 'asOf'>;

/** The date on which it happened or began; undefined if it has none, or is only known since some date. */
export function beginningOf({ at, from }: Pick<Dates, 'at' | 'from'>): PartialDate | undefined {
  return at ?? from;
}

/** A date in the card's story; undefined if there is none, and the statement applies at all times. */
export function storyDateOf({ kind, at, from, knownSince, to, asOf }: Dates & Pick<Statement, 'kind'>) {
  return (
    at ?? from ?? knownSince ?? to ?? (STATEMENT_TRAITS[kind].seenOnly === 'dates-it' ? asOf : undefined)
  );
}

/** Any date of the statement; undefined if it has none. */
export function anyDateOf({ at, from, knownSince, to, asOf }: Dates): PartialDate | undefined {
  return at ?? from ?? knownSince ?? to ?? asOf;
}

/**
 * A comparison for `sort` that puts the newest statement first, and statements without a date last. Of two that begin
 * on the same day, an open-ended one comes first.
 */
export function newestFirst(
  dateOf: (statement: Statement) => PartialDate | undefined,
): (a: Statement, b: Statement) => number {
  return (a, b) => compareDays(dateOf(b), dateOf(a)) || Number(isOpen(b)) - Number(isOpen(a));
}

/** Compares dates by their first day, oldest first; undefined comes before all dates. */
export function compareDays(a: PartialDate | undefined, b: PartialDate | undefined): number {
  const [dayA, dayB] = [a === undefined ? '' : earliestDay(a), b === undefined ? '' : earliestDay(b)];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
}

function isOpen({ from, knownSince, to }: Statement): boolean {
  return (from ?? knownSince) !== undefined && to === undefined;
}
