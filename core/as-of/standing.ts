import type { PartialDate } from '../cards/partial-date.ts';
import type { Statement } from '../cards/statement.ts';
import { ALWAYS, type Days, daysAbout, daysOf } from './days.ts';

/** The dates that say when a statement applied. */
export type Dated = Pick<Statement, 'at' | 'from' | 'knownSince' | 'to' | 'asOf' | 'about'>;

/**
 * How a statement relates to a day: it applied on that day (`held`), it had ended before, it began after, or its dates
 * are not precise enough (or do not reach far enough) to decide.
 */
export type Standing = 'held' | 'before' | 'after' | 'unknown';

/** The days between which a statement began, and those between which it ended. */
type Bounds = { readonly begin: Days; readonly end: Days };

/**
 * How a statement relates to a date. Each date means all the days that it can mean, and every answer but `unknown` is
 * true for all of them. A statement that is only known to have applied until `asOf` is unknown after that, and one that
 * is only known to have applied since `knownSince` is unknown before that.
 */
export function standing(statement: Dated, date: PartialDate): Standing {
  const bounds = boundsOf(statement);
  if (!bounds) return 'unknown';
  const { first, last } = daysOf(date);
  const { begin, end } = bounds;
  if (end.last < first) return 'before';
  if (begin.first > last) return 'after';
  return begin.last <= first && last <= end.first ? 'held' : 'unknown';
}

/** Null if a statement has no dates. */
function boundsOf({ at, from, knownSince, to, asOf, about }: Dated): Bounds | null {
  const days = about ? daysAbout : daysOf;
  if (at !== undefined) return { begin: days(at), end: days(at) };
  if ([from, knownSince, to, asOf].every(date => date === undefined)) return null;
  const begin =
    knownSince === undefined
      ? beginOf(from === undefined ? undefined : days(from), to, asOf)
      : { first: ALWAYS.first, last: days(knownSince).last };
  const end = endOf(to === undefined ? undefined : days(to), asOf);
  // Even if it began on the last possible day, it cannot have ended before that.
  return {
    begin: { first: begin.first, last: earlier(begin.last, end.last) },
    end: { first: later(end.first, begin.first), last: end.last },
  };
}

/**
 * Without `from`, it is open towards the past. If only a day is known on which it applied, it may have begun on that
 * day.
 */
function beginOf(from: Days | undefined, to: PartialDate | undefined, asOf: PartialDate | undefined): Days {
  if (from) return from;
  if (to === undefined && asOf !== undefined) return { first: ALWAYS.first, last: daysOf(asOf).first };
  return { first: ALWAYS.first, last: ALWAYS.first };
}

/** Without `to`, it is open towards the future, but after the day when someone last checked nothing is known. */
function endOf(to: Days | undefined, asOf: PartialDate | undefined): Days {
  return to ?? { first: asOf === undefined ? ALWAYS.last : daysOf(asOf).last, last: ALWAYS.last };
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
