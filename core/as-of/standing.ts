import type { PartialDate } from '../cards/partial-date.ts';
import type { Statement } from '../cards/statement.ts';
import { ALWAYS, type Days, daysAbout, daysOf } from './days.ts';

/** When a statement held, as far as its dates go. */
export type Dated = Pick<Statement, 'at' | 'from' | 'to' | 'asOf' | 'about'>;

/**
 * How a statement stands to a day: it held on it, it was over before it, it began after it, or its dates are not precise
 * enough (or do not reach far enough) to tell.
 */
export type Standing = 'held' | 'before' | 'after' | 'unknown';

/** Between which days a statement began, and between which it ended. */
type Bounds = { readonly begin: Days; readonly end: Days };

/**
 * Where a statement stands to a date. Each date stands for all the days that it can mean, and each answer but `unknown`
 * is true of every one of them. What is only known to have held until `asOf` is unknown after that.
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

/** Null where a statement has no dates. */
function boundsOf({ at, from, to, asOf, about }: Dated): Bounds | null {
  const days = about ? daysAbout : daysOf;
  if (at !== undefined) return { begin: days(at), end: days(at) };
  if (from === undefined && to === undefined && asOf === undefined) return null;
  const begin = beginOf(from === undefined ? undefined : days(from), to, asOf);
  const end = endOf(to === undefined ? undefined : days(to), asOf);
  // Whatever began at the last of its possible days had not ended before.
  return {
    begin: { first: begin.first, last: earlier(begin.last, end.last) },
    end: { first: later(end.first, begin.first), last: end.last },
  };
}

/** Left out, it is open towards the past; where nothing but a day is known on which it held, it may have begun on that. */
function beginOf(from: Days | undefined, to: PartialDate | undefined, asOf: PartialDate | undefined): Days {
  if (from) return from;
  if (to === undefined && asOf !== undefined) return { first: ALWAYS.first, last: daysOf(asOf).first };
  return { first: ALWAYS.first, last: ALWAYS.first };
}

/** Left out, it is open towards the future, but from the day on when somebody last looked nothing is known. */
function endOf(to: Days | undefined, asOf: PartialDate | undefined): Days {
  return to ?? { first: asOf === undefined ? ALWAYS.last : daysOf(asOf).last, last: ALWAYS.last };
}

function earlier(one: string, other: string): string {
  return one < other ? one : other;
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}
