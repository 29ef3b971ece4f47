import * as v from 'valibot';
import { problemMessage } from './issue.ts';

const SHAPE = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/**
 * A date as precise as its source: `2023`, `2023-09` or `2023-09-19` (proleptic Gregorian, years 0000 to 9999).
 * The value is the text itself, so that no precision is ever added to what the source says.
 */
export type PartialDate = string;

/** True if `text` is a year, a month or a day that exists (2023-02-29 does not). */
export function isPartialDate(text: string): boolean {
  const [, year, month, day] = SHAPE.exec(text) ?? [];
  if (year === undefined) return false;
  return day === undefined || Number(day) <= daysInMonth(Number(year), Number(month));
}

/** Days of a month; `month` counts from 1. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** The first day that `date` can mean, as `YYYY-MM-DD`. */
export function earliestDay(date: PartialDate): string {
  return date + '-01-01'.slice(date.length - 4);
}

/** The last day that `date` can mean, as `YYYY-MM-DD`. */
export function latestDay(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  if (day !== undefined) return date;
  if (month === undefined) return `${year}-12-31`;
  return `${date}-${daysInMonth(Number(year), Number(month))}`;
}

/** The day of a moment in the local time zone, as `YYYY-MM-DD`. */
export function localDay(moment: Date): PartialDate {
  const twoDigits = (part: number) => String(part).padStart(2, '0');
  return `${moment.getFullYear()}-${twoDigits(moment.getMonth() + 1)}-${twoDigits(moment.getDate())}`;
}

export const PartialDateSchema = v.pipe(
  v.string(),
  v.regex(SHAPE, problemMessage('date-form')),
  v.check(isPartialDate, problemMessage('day-unreal')),
);

/** A whole day, `YYYY-MM-DD`. */
export const DaySchema = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/, problemMessage('day-form')),
  v.check(isPartialDate, problemMessage('day-unreal')),
);
