import { earliestDay, latestDay, type PartialDate } from '../cards/partial-date.ts';

/** A range of days, `YYYY-MM-DD`, both ends included; can be compared as text. */
export type Days = { readonly first: string; readonly last: string };

/** From before to after every day that a date can mean. */
export const ALWAYS: Days = { first: '0000-00-00', last: '9999-99-99' };

/** The days that a date can mean. */
export function daysOf(date: PartialDate): Days {
  return { first: earliestDay(date), last: latestDay(date) };
}

/**
 * The days that an approximate date can mean, by our convention. "About 12 May 1992": any day of that month; "about May
 * 1992": any day of that year; "about 1992": any day from 1991 to 1993.
 */
export function daysAbout(date: PartialDate): Days {
  if (date.length > 4) return daysOf(date.slice(0, date.length === 10 ? 7 : 4));
  const year = Number(date);
  return {
    first: `${fourDigits(Math.max(0, year - 1))}-01-01`,
    last: `${fourDigits(Math.min(9999, year + 1))}-12-31`,
  };
}

function fourDigits(year: number): string {
  return String(year).padStart(4, '0');
}
