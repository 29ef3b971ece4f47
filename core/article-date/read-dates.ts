import { primaryLanguage } from '../language/primary-language.ts';
import { wordsOfAll } from '../language/word-lists.ts';
import {
  type FigureOrder,
  figureOrderOf,
  isGregorian,
  type Months,
  monthsFor,
  plainWord,
} from './calendar.ts';
import { existing } from './written-day.ts';

/** A date in a text, and its place there. */
export type DateInText = { readonly day: string; readonly start: number; readonly end: number };

/** Where a text comes from: the page's language, as a tag, and its address. */
export type Origin = { readonly language: string; readonly address: string };

/** The years before the first one of the eras in which Chinese and Japanese papers count. */
const ERAS: Readonly<Record<string, number>> = {
  令和: 2018,
  平成: 1988,
  昭和: 1925,
  民國: 1911,
  民国: 1911,
};
const EAST_ASIAN =
  /(令和|平成|昭和|民國|民国)?\s?(元|\d{1,4})\s?(?:年|년)\s?(\d{1,2})\s?(?:月|월)\s?(\d{1,2})\s?(?:日|号|일)/g;
const YEAR_FIRST = /(?<![\d./-])(\d{4})([-./]) ?(\d{1,2})\2 ?(\d{1,2})(?!\d|[./-]\d)/g;
const YEAR_LAST = /(?<![\d./:-])(\d{1,2})([-./]) ?(\d{1,2})\2 ?(\d{4}|\d{2})(?![\d:]|[./-]\d)/g;

/** The dates that a reader finds in a short text with plain figures; not those that have to be guessed. */
export function datesIn(text: string, origin: Origin): DateInText[] {
  const dates = [...eastAsian(text), ...inFigures(text, origin)];
  if (dates.length === 0) dates.push(...withNames(text, origin));
  return dates.sort((a, b) => a.start - b.start);
}

function* eastAsian(text: string): Iterable<DateInText> {
  for (const match of text.matchAll(EAST_ASIAN)) {
    const [, era, count, month, day] = match;
    const year = era === undefined ? Number(count) : ERAS[era]! + (count === '元' ? 1 : Number(count));
    yield* found(match, existing(String(year).padStart(4, '0'), month!, day!));
  }
}

function* inFigures(text: string, origin: Origin): Iterable<DateInText> {
  for (const match of text.matchAll(YEAR_FIRST))
    yield* found(match, existing(match[1]!, match[3]!, match[4]!));
  for (const match of text.matchAll(YEAR_LAST)) {
    const [, first, , second] = match;
    if (match[4]!.length === 2 && !isGregorian(primaryLanguage(origin.language))) continue;
    const order = orderOf(first!, second!, origin);
    const year = wholeYear(match[4]!);
    if (order === 'day-first') yield* found(match, existing(year, second!, first!));
    if (order === 'month-first') yield* found(match, existing(year, first!, second!));
  }
}

function* found(match: RegExpExecArray, day: string | null): Iterable<DateInText> {
  if (day !== null) yield { day, start: match.index, end: match.index + match[0].length };
}

/** Pages are younger than two-digit years can say otherwise. */
function wholeYear(year: string): string {
  return year.length === 4 ? year : `${Number(year) < 70 ? '20' : '19'}${year}`;
}

const DAY_FIRST_COUNTRY = /^(?:uk|ie|au|nz|in|za|pk|ng|ke|my|sg)$/;
const MONTH_FIRST_COUNTRY = /^(?:us|gov|mil)$/;

/** The order of two figures: by themselves if one is no month, otherwise by the language, or in English by the country. */
function orderOf(first: string, second: string, { language, address }: Origin): FigureOrder {
  if (Number(first) > 12 || first === second) return 'day-first';
  if (Number(second) > 12) return 'month-first';
  const primary = primaryLanguage(language);
  if (primary !== '' && primary !== 'en') return figureOrderOf(primary);
  const domain = /^https?:\/\/[^/?#:]*\.([a-z]{2,3})(?=[/?#:]|$)/i.exec(address)?.[1]?.toLowerCase() ?? '';
  const region = /[-_]([a-z]{2})$/i.exec(language)?.[1]?.toLowerCase() ?? '';
  const said = [domain, region.replace('gb', 'uk')].map(country =>
    DAY_FIRST_COUNTRY.test(country) ? 'day-first' : MONTH_FIRST_COUNTRY.test(country) ? 'month-first' : null,
  );
  // Many servers outside America declare American English without having been told.
  return said[0] ?? said[1] ?? null;
}

type Token = { readonly text: string; readonly start: number; readonly end: number };

/** In all languages together: a page may declare a wrong one, and these words are in no other place in a date. */
let between: ReadonlySet<string> | null = null;

function isBetween(token: Token): boolean {
  between ??= new Set([
    ...wordsOfAll(({ dates }) => dates?.between, plainWord),
    // Lithuanian, Latvian, Vietnamese, Bulgarian and others: "2023 m. rugsėjo 19 d.", "2023. gada 19. septembris".
    ...'m d gada g г nam ngay de den n'.split(' '),
  ]);
  return /^[.,\-/)’']$/.test(token.text) || between.has(plainWord(token.text));
}

function withNames(text: string, { language }: Origin): DateInText[] {
  const tokens = [...text.matchAll(/\d+|[\p{L}\p{M}]+|\S/gu)].map(
    ({ 0: word, index }): Token => ({ text: word, start: index, end: index + word.length }),
  );
  if (!tokens.some(({ text: word }) => /^\d{2,4}$/.test(word))) return [];
  for (const months of monthsFor(primaryLanguage(language))) {
    const dates: DateInText[] = [];
    for (let index = 0; index < tokens.length; index++) {
      const date = dateAt(tokens, index, months);
      if (date) dates.push(date);
    }
    if (dates.length > 0) return dates;
  }
  return [];
}

/** The date around a month's name at `index`, in the order of any language. */
function dateAt(tokens: readonly Token[], index: number, months: Months): DateInText | null {
  const named = monthAt(tokens, index, months);
  if (!named) return null;
  const before = numberFrom(tokens, index - 1, -1);
  const after = numberFrom(tokens, named.last + 1, 1);
  const dayBefore = before && isDay(before) ? before : null;
  const result = (day: Found, year: Found) => {
    const places = [day, year].map(({ index: at }) => at);
    const date = existing(wholeYear(year.text), String(named.month), day.text);
    const [first, last] = [Math.min(index, ...places), Math.max(named.last, ...places)];
    return date === null ? null : { day: date, start: tokens[first]!.start, end: tokens[last]!.end };
  };
  if (after && isDay(after)) {
    const year = numberFrom(tokens, after.index + 1, 1);
    // September 19, 2023
    if (year && isYear(year)) return result(after, year);
    // 2023. szeptember 19.
    if (before && isYear(before)) return result(after, before);
    // 19 Sep 23, but not 19 Sep 23:10
    if (dayBefore && after.text.length === 2 && !/^[:.]$/.test(tokens[after.index + 1]?.text ?? ''))
      return result(dayBefore, after);
    return null;
  }
  if (dayBefore && after && isYear(after)) return result(dayBefore, after);
  if (!dayBefore) return null;
  // 2023. gada 19. septembris
  const year = numberFrom(tokens, dayBefore.index - 1, -1);
  return year && isYear(year) ? result(dayBefore, year) : null;
}

type Found = { readonly text: string; readonly index: number };

const isDay = ({ text }: Found) => text.length <= 2 && Number(text) >= 1 && Number(text) <= 31;
const isYear = ({ text }: Found) => text.length === 4;

/** The number at `index` or a few small words further on. */
function numberFrom(tokens: readonly Token[], index: number, step: 1 | -1): Found | null {
  for (let at = index, left = 4; left > 0; at += step, left--) {
    const token = tokens[at];
    if (!token) return null;
    if (/^\d+$/.test(token.text)) return { text: token.text, index: at };
    if (!isBetween(token)) return null;
  }
  return null;
}

/** Letters that Hebrew writes before the name of a month without a space. */
const JOINED_BEFORE = /^[בלמ](?=\p{L}{3})/u;

function monthAt(
  tokens: readonly Token[],
  index: number,
  months: Months,
): { month: number; last: number } | null {
  const word = plainWord(tokens[index]!.text);
  const next = tokens[index + 1];
  const pair = next && months.get(`${word} ${plainWord(next.text)}`);
  const month = pair ?? months.get(word) ?? months.get(word.replace(JOINED_BEFORE, ''));
  if (month === undefined) return null;
  const last = pair === undefined ? index : index + 1;
  // Arabic papers give both names: سبتمبر/أيلول.
  const again =
    /^[/(]$/.test(tokens[last + 1]?.text ?? '') &&
    last + 2 < tokens.length &&
    monthAt(tokens, last + 2, months);
  return again && again.month === month ? again : { month, last };
}
