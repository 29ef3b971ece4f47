import { earliestDay, latestDay, type PartialDate } from '../cards/partial-date.ts';
import type { Statement } from '../cards/statement.ts';
import { storyDateOf } from '../cards/statement-dates.ts';
import { type Standing, standing } from './standing.ts';

/** Something on a card's timeline. Positions are fractions of the line's length, from 0 to 1. */
export type TimelineMark = {
  /** The start of the first day that it can mean. */
  readonly from: number;
  /** The end of the last day for which it is known. */
  readonly to: number;
  /** False for something that happened at one date; its length then shows how precise that date is. */
  readonly lasts: boolean;
  /** True if it reaches back beyond the line, or its beginning is not known. */
  readonly openStart: boolean;
  /** True if no end is known: after `to`, no source says that it still applied. */
  readonly openEnd: boolean;
  readonly about: boolean;
  /** The row of something that lasts, from 0. Marks in the same row do not overlap, except in the last row. */
  readonly row: number;
  /** How it relates to the article's day; null if that day is not known. */
  readonly standing: Standing | null;
};

type TimelineLayout = {
  readonly marks: readonly TimelineMark[];
  /** Rows that lasting marks occupy. */
  readonly rows: number;
  /** The first and the last year on the line. */
  readonly first: number;
  readonly last: number;
  /** How many had ended before the line begins: the line is cut if most of it would be empty. */
  readonly earlier: number;
  /** Beginnings of years, at equal intervals. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** The day (or month, or year) of the article. */
  readonly day: { readonly from: number; readonly to: number } | null;
};

/** With fewer marks than this, a line shows nothing that the dates do not. */
const MIN_MARKS = 3;

/** Which share of the marks may be left before a cut line, and which share of the line the cut must save. */
const MAX_SHARE_CUT = 0.25;
const MIN_SHARE_SAVED = 0.4;

/** Maximum number of rows: a card has no room for more. */
const MAX_ROWS = 6;

/** Maximum number of labelled years: more overlap on a card 320 pixels wide. */
const MAX_YEAR_LABELS = 5;
const YEAR_STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000];

/** Space between two marks in one row, as a fraction of the line. */
const GAP = 0.01;

type Dated = Pick<Statement, 'kind' | 'at' | 'from' | 'knownSince' | 'to' | 'asOf' | 'about'>;

/** Lays out dated statements on a line of whole years, oldest first; null if there is too little to draw. */
export function layTimeline(statements: readonly Dated[], date: PartialDate | null): TimelineLayout | null {
  const dated = distinct(statements.filter(statement => storyDateOf(statement) !== undefined));
  if (dated.length < MIN_MARKS) return null;
  const dates = [...dated.flatMap(datesOf), ...(date === null ? [] : [date])];
  const endYear = Math.max(...dates.map(yearOf)) + 1;
  const firstYear = firstYearOf(dated, date, endYear);
  const start = dayNumber(firstYear, 0, 1);
  const length = dayNumber(endYear, 0, 1) - start;
  const begin = (day: PartialDate) => (numberOf(earliestDay(day)) - start) / length;
  const end = (day: PartialDate) => (numberOf(latestDay(day)) + 1 - start) / length;

  // If it was last seen before it began, only its beginning is known.
  const lastSeen = ({ from, knownSince, asOf }: Dated) => {
    if (asOf === undefined) return 1;
    return Math.max(end(from ?? knownSince ?? asOf), end(asOf));
  };

  const marks = dated.map((statement): Omit<TimelineMark, 'row'> => {
    const { at, from, knownSince, to, asOf, about = false } = statement;
    const first = from ?? knownSince;
    const one = at ?? (first === undefined && to === undefined ? asOf : undefined);
    const lasts = one === undefined;
    return {
      from: Math.max(0, one !== undefined ? begin(one) : first === undefined ? 0 : begin(first)),
      to: one !== undefined ? end(one) : to !== undefined ? end(to) : lastSeen(statement),
      lasts,
      openStart: lasts && (from === undefined || begin(from) < 0),
      openEnd: lasts && to === undefined,
      about,
      standing: date === null ? null : standing(statement, date),
    };
  });
  const onLine = marks.filter(({ to }) => to > 0);
  const { placed, rows } = inRows(onLine.sort((one, other) => one.from - other.from || other.to - one.to));
  return {
    marks: placed,
    rows,
    first: firstYear,
    last: endYear - 1,
    earlier: marks.length - onLine.length,
    years: yearsBetween(firstYear, endYear).map(year => ({
      year,
      at: (dayNumber(year, 0, 1) - start) / length,
    })),
    day: date === null ? null : { from: begin(date), to: end(date) },
  };
}

/** Merges statements with the same dates into one mark, such as an office and the relation that says the same. */
function distinct(statements: readonly Dated[]): Dated[] {
  const keyOf = ({ at, from, knownSince, to, asOf, about }: Dated) =>
    [at, from, knownSince, to, asOf, about].join('|');
  return [...new Map(statements.map(statement => [keyOf(statement), statement])).values()];
}

function datesOf({ at, from, knownSince, to, asOf }: Dated): PartialDate[] {
  return [at, from, knownSince, to, asOf].filter(date => date !== undefined);
}

/** The first year of the line. A birth fifty years before everything else would leave no room for the rest. */
function firstYearOf(dated: readonly Dated[], date: PartialDate | null, endYear: number): number {
  const years = dated.map(entry => Math.min(...datesOf(entry).map(yearOf))).sort((a, b) => a - b);
  const first = Math.min(years[0]!, date === null ? endYear : yearOf(date));
  const later = years[Math.floor(dated.length * MAX_SHARE_CUT)]!;
  const cut = date === null ? later : Math.min(later, yearOf(date));
  return cut - first >= MIN_SHARE_SAVED * (endYear - first) ? cut : first;
}

function inRows(marks: readonly Omit<TimelineMark, 'row'>[]): { placed: TimelineMark[]; rows: number } {
  const ends: number[] = [];
  const placed = marks.map((mark): TimelineMark => {
    if (!mark.lasts) return { ...mark, row: 0 };
    const free = ends.findIndex(end => end + GAP <= mark.from);
    const row = free !== -1 ? free : Math.min(ends.length, MAX_ROWS - 1);
    ends[row] = Math.max(ends[row] ?? 0, mark.openEnd ? 1 : mark.to);
    return { ...mark, row };
  });
  return { placed, rows: ends.length };
}

function yearsBetween(first: number, end: number): number[] {
  const years = (step: number) => {
    const from = Math.ceil(first / step) * step;
    return Array.from({ length: Math.floor((end - from) / step) + 1 }, (_, index) => from + index * step);
  };
  const step = YEAR_STEPS.find(candidate => years(candidate).length <= MAX_YEAR_LABELS) ?? YEAR_STEPS.at(-1)!;
  return years(step);
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

function numberOf(day: string): number {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  return dayNumber(year, month - 1, dayOfMonth);
}

/** Days since 1970. (`Date.UTC` would read the years 0 to 99 as 1900 to 1999.) `month` counts from 0. */
function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / 86_400_000;
}
