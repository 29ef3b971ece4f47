import { earliestDay, latestDay, type PartialDate } from '../cards/partial-date.ts';
import type { Statement } from '../cards/statement.ts';
import { storyDateOf } from '../cards/statement-dates.ts';
import { type Standing, standing } from './standing.ts';

/** Something on a card's timeline. Places are parts of the line's length, from 0 to 1. */
export type TimelineMark = {
  /** Where the first day stands that it can mean. */
  readonly from: number;
  /** Behind the last day for which it is known. */
  readonly to: number;
  /** False for what happened at one date, whose length then says how precisely that is known. */
  readonly lasts: boolean;
  /** True where it reaches back beyond the line, or no beginning is known. */
  readonly openStart: boolean;
  /** True where no end is known: behind `to`, nobody has said that it holds. */
  readonly openEnd: boolean;
  readonly about: boolean;
  /** Of what lasts: the row that it stands in, from 0. What stands in one row does not overlap, but in the last one. */
  readonly row: number;
  /** How it stands to the article's day; null where that is not known. */
  readonly standing: Standing | null;
};

type TimelineLayout = {
  readonly marks: readonly TimelineMark[];
  /** Rows that are taken by what lasts. */
  readonly rows: number;
  /** The first year that is on the line, and the last. */
  readonly first: number;
  readonly last: number;
  /** How many were over before the line begins: it is cut where most of it would be empty. */
  readonly earlier: number;
  /** Beginnings of years, evenly apart. */
  readonly years: readonly { readonly year: number; readonly at: number }[];
  /** The day (or month, or year) of the article. */
  readonly day: { readonly from: number; readonly to: number } | null;
};

/** With fewer marks than this a line shows nothing that the dates do not. */
const LEAST_MARKS = 3;

/** The share of the marks that may be left before the line, and the share of the line that has to be won by it. */
const MOST_EARLIER = 0.25;
const LEAST_WON = 0.4;

/** Rows, at most: a card is no place for more. */
const MOST_ROWS = 6;

/** Years that are written, at most: more run into each other on a card 320 pixels wide. */
const MOST_YEARS = 5;
const STEPS = [1, 2, 5, 10, 20, 50, 100, 200, 500, 1_000, 2_000];

/** Room between two marks in one row, as a part of the line. */
const GAP = 0.01;

type Dated = Pick<Statement, 'kind' | 'at' | 'from' | 'to' | 'asOf' | 'about'>;

/** Lays dated statements out on a line of whole years, oldest first; null where there is too little to draw. */
export function layTimeline(statements: readonly Dated[], date: PartialDate | null): TimelineLayout | null {
  const dated = distinct(statements.filter(statement => storyDateOf(statement) !== undefined));
  if (dated.length < LEAST_MARKS) return null;
  const dates = [...dated.flatMap(datesOf), ...(date === null ? [] : [date])];
  const endYear = Math.max(...dates.map(yearOf)) + 1;
  const firstYear = firstYearOf(dated, date, endYear);
  const start = dayNumber(firstYear, 0, 1);
  const length = dayNumber(endYear, 0, 1) - start;
  const begin = (one: PartialDate) => (numberOf(earliestDay(one)) - start) / length;
  const end = (one: PartialDate) => (numberOf(latestDay(one)) + 1 - start) / length;

  // Where it was seen only before it began, nothing but its beginning is known.
  const lastSeen = ({ from, asOf }: Dated) => {
    if (asOf === undefined) return 1;
    return from === undefined ? end(asOf) : Math.max(end(from), end(asOf));
  };

  const marks = dated.map((statement): Omit<TimelineMark, 'row'> => {
    const { at, from, to, asOf, about = false } = statement;
    const one = at ?? (from === undefined && to === undefined ? asOf : undefined);
    const lasts = one === undefined;
    return {
      from: Math.max(0, one !== undefined ? begin(one) : from === undefined ? 0 : begin(from)),
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

/** An office and the relation that says the same of another card are one mark. */
function distinct(statements: readonly Dated[]): Dated[] {
  const keyOf = ({ at, from, to, asOf, about }: Dated) => [at, from, to, asOf, about].join('|');
  return [...new Map(statements.map(statement => [keyOf(statement), statement])).values()];
}

function datesOf({ at, from, to, asOf }: Dated): PartialDate[] {
  return [at, from, to, asOf].filter(date => date !== undefined);
}

/** The year that the line begins with: a birth fifty years before all else would leave the rest no room. */
function firstYearOf(dated: readonly Dated[], date: PartialDate | null, endYear: number): number {
  const years = dated.map(one => Math.min(...datesOf(one).map(yearOf))).sort((one, other) => one - other);
  const first = Math.min(years[0]!, date === null ? endYear : yearOf(date));
  const later = years[Math.floor(dated.length * MOST_EARLIER)]!;
  const cut = date === null ? later : Math.min(later, yearOf(date));
  return cut - first >= LEAST_WON * (endYear - first) ? cut : first;
}

function inRows(marks: readonly Omit<TimelineMark, 'row'>[]): { placed: TimelineMark[]; rows: number } {
  const ends: number[] = [];
  const placed = marks.map((mark): TimelineMark => {
    if (!mark.lasts) return { ...mark, row: 0 };
    const free = ends.findIndex(end => end + GAP <= mark.from);
    const row = free !== -1 ? free : Math.min(ends.length, MOST_ROWS - 1);
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
  const step = STEPS.find(one => years(one).length <= MOST_YEARS) ?? STEPS.at(-1)!;
  return years(step);
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

function numberOf(day: string): number {
  const [year, month, dayOfMonth] = day.split('-').map(Number) as [number, number, number];
  return dayNumber(year, month - 1, dayOfMonth);
}

/** Days since 1970; `Date.UTC` would take the years 0 to 99 for 1900 to 1999. `month` counts from 0. */
function dayNumber(year: number, month: number, day: number): number {
  return new Date(0).setUTCFullYear(year, month, day) / 86_400_000;
}
