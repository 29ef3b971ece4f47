import { earliestDay, type PartialDate } from './partial-date.ts';
import type { Statement } from './statement.ts';
import { STATEMENT_TRAITS } from './statement-kinds.ts';

/**
 * By which date a statement is put in order. There are three answers, each for its own purpose:
 * - `beginningOf`: only when it happened or began. For lines of time through several cards, where an end would be told
 *   as if it were a beginning.
 * - `storyDateOf`: any date that is part of the card's story. For one card that is tied to no day.
 * - `anyDateOf`: also the day when somebody last looked. For statements that are known to belong before, on or after a
 *   day, and only need an order among themselves.
 */
type Dates = Pick<Statement, 'at' | 'from' | 'to' | 'asOf'>;

/** The date on which it happened or began; undefined where none is given. */
export function beginningOf({ at, from }: Pick<Dates, 'at' | 'from'>): PartialDate | undefined {
  return at ?? from;
}

/** A date in the card's story; undefined where there is none, and the statement holds at all times. */
export function storyDateOf({ kind, at, from, to, asOf }: Dates & Pick<Statement, 'kind'>) {
  return at ?? from ?? to ?? (STATEMENT_TRAITS[kind].seenOnly === 'dates-it' ? asOf : undefined);
}

/** Any date that the statement has; undefined where it has none. */
export function anyDateOf({ at, from, to, asOf }: Dates): PartialDate | undefined {
  return at ?? from ?? to ?? asOf;
}

/**
 * A comparison for `sort` that puts the newest statement first, and what has no date last; of two that begin on the same
 * day, the one that has no end comes first.
 */
export function newestFirst(
  dateOf: (statement: Statement) => PartialDate | undefined,
): (a: Statement, b: Statement) => number {
  return (a, b) => compareDays(dateOf(b), dateOf(a)) || Number(isOpen(b)) - Number(isOpen(a));
}

/** A comparison of dates by their first day, oldest first; what has no date comes before all else. */
export function compareDays(a: PartialDate | undefined, b: PartialDate | undefined): number {
  const [dayA, dayB] = [a === undefined ? '' : earliestDay(a), b === undefined ? '' : earliestDay(b)];
  return dayA < dayB ? -1 : dayA > dayB ? 1 : 0;
}

function isOpen({ from, to }: Statement): boolean {
  return from !== undefined && to === undefined;
}
