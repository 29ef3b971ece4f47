import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { type Dated, type Standing, standing } from '#core/as-of/standing.ts';
import type { PartialDate } from '#core/cards/partial-date.ts';
import { statementDates, writtenDates } from './written-dates.ts';

const DAY = '2023-09-19';

describe('a statement and the day of an article', () => {
  it.each<[why: string, statement: Dated, date: PartialDate, standing: Standing]>([
    ['in office', { from: '2018-05-08' }, DAY, 'held'],
    ['in office as far as anybody looked', { from: '2018-05-08', asOf: '2026-02-09' }, DAY, 'held'],
    [
      'in office when last seen, and the article is newer',
      { from: '2018-05-08', asOf: '2023-01' },
      DAY,
      'unknown',
    ],
    ['not in office yet', { from: '2024-12-01' }, DAY, 'after'],
    ['no longer in office', { from: '2014', to: '2019-11-30' }, DAY, 'before'],
    ['its first day', { from: DAY }, DAY, 'held'],
    ['its last day', { from: '2019', to: DAY }, DAY, 'held'],
    ['an office that changes hands on that day: who leaves', { from: '2020-01-01', to: DAY }, DAY, 'held'],
    ['an office that changes hands on that day: who comes', { from: DAY, to: '2025-01-01' }, DAY, 'held'],
    ['began some day of that month', { from: '2023-09' }, DAY, 'unknown'],
    ['ended some day of that month', { from: '2020', to: '2023-09' }, DAY, 'unknown'],
    ['ended some day of that year', { to: '2023' }, DAY, 'unknown'],
    ['the whole year', { from: '2022-12-31', to: '2024' }, DAY, 'held'],
    ['happened on that day', { at: DAY }, DAY, 'held'],
    ['happened the day before', { at: '2023-09-18' }, DAY, 'before'],
    ['happened the day after', { at: '2023-09-20' }, DAY, 'after'],
    ['happened in that month', { at: '2023-09' }, DAY, 'unknown'],
    ['happened in an earlier month', { at: '2023-08' }, DAY, 'before'],
    ['happened in a later year', { at: '2024' }, DAY, 'after'],
    ['about that month', { at: '2023-10', about: true }, DAY, 'unknown'],
    ['about the year before', { at: '2022', about: true }, DAY, 'unknown'],
    ['about long ago', { from: '1992', to: '1994', about: true }, DAY, 'before'],
    ['known since an earlier day', { knownSince: '2023-09-18' }, DAY, 'held'],
    ['known since that day', { knownSince: DAY }, DAY, 'held'],
    ['known since a later day', { knownSince: '2023-09-20' }, DAY, 'unknown'],
    ['known since that month', { knownSince: '2023-09' }, DAY, 'unknown'],
    ['known since about the year before', { knownSince: '2022', about: true }, DAY, 'unknown'],
    ['known since long ago, and over', { knownSince: '1992', to: '2020' }, DAY, 'before'],
    ['known since later, and over still later', { knownSince: '2024', to: '2025' }, DAY, 'unknown'],
    ['known since long ago, last seen before', { knownSince: '1992', asOf: '2020' }, DAY, 'unknown'],
    ['known since long ago, last seen after', { knownSince: '1992', asOf: '2024' }, DAY, 'held'],
    ['no dates at all', {}, DAY, 'unknown'],
    ['seen on that day', { asOf: DAY }, DAY, 'held'],
    ['seen later, begun nobody knows when', { asOf: '2024' }, DAY, 'unknown'],
    ['an article of that month, held all through', { from: '2023-08', to: '2023-10' }, '2023-09', 'held'],
    ['an article of that month, ended in it', { from: '2023-08', to: DAY }, '2023-09', 'unknown'],
    ['an article of that year, over before', { to: '2022' }, '2023', 'before'],
    ['a leap day', { at: '2024-02-29' }, '2024-02-29', 'held'],
    ['the first day of the year zero', { at: '0000' }, '0001', 'before'],
  ])('%s', (_why, statement, date, expected) => expect(standing(statement, date)).toBe(expected));
});

/** Every day that a date can mean, in days since 1970; `about` as in core/as-of/days.ts. */
function possibleDays(date: PartialDate, about = false): number[] {
  const [year, month, day] = date.split('-').map(Number) as [number, number?, number?];
  const wide = about
    ? day !== undefined
      ? 'month'
      : month !== undefined
        ? 'year'
        : 'years'
    : day !== undefined
      ? 'day'
      : month !== undefined
        ? 'month'
        : 'year';
  const found: number[] = [];
  for (let at = Date.UTC(1997, 0, 1); at < Date.UTC(2005, 0, 1); at += 86_400_000) {
    const now = new Date(at);
    const [y, m, d] = [now.getUTCFullYear(), now.getUTCMonth() + 1, now.getUTCDate()];
    const fits = {
      day: y === year && m === month && d === day,
      month: y === year && m === month,
      year: y === year,
      years: Math.abs(y - year) <= 1,
    }[wide];
    if (fits) found.push(at / 86_400_000);
  }
  return found;
}

const [NEVER_BEFORE, NEVER_AFTER] = [-1e9, 1e9];

/** Tries every day on which the statement may have begun and ended, and the days that the article may be from. */
function naive(statement: Dated, date: PartialDate): Standing {
  const { at, from, knownSince, to, asOf, about } = statement;
  if ([at, from, knownSince, to, asOf].every(known => known === undefined)) return 'unknown';
  const answers = new Set<Standing>();
  const seen = asOf === undefined ? null : possibleDays(asOf);
  // If only a day on which it was seen is known, it may have ended right after that, or never.
  const lastDays = to === undefined ? null : possibleDays(to, about);
  const endsAfter = (begin: number) =>
    lastDays ? lastDays : seen ? [Math.max(begin, seen.at(-1)!), NEVER_AFTER] : [NEVER_AFTER];
  const begins =
    from !== undefined
      ? possibleDays(from, about)
      : knownSince !== undefined
        ? [NEVER_BEFORE, ...possibleDays(knownSince, about)]
        : to === undefined && seen
          ? [NEVER_BEFORE, seen[0]!]
          : [NEVER_BEFORE];
  function* spans(): Generator<readonly [begin: number, end: number]> {
    if (at !== undefined) for (const day of possibleDays(at, about)) yield [day, day];
    else for (const begin of begins) for (const end of endsAfter(begin)) if (begin <= end) yield [begin, end];
  }
  const days = possibleDays(date);
  for (const [begin, end] of spans()) {
    // Trying the article's first and last day is enough; the days between cannot give anything else.
    for (const day of [days[0]!, days.at(-1)!])
      answers.add(end < day ? 'before' : begin > day ? 'after' : 'held');
    if (begin > days[0]! && end < days.at(-1)!) answers.add('held');
    if (answers.size > 1) return 'unknown';
  }
  const [answer, ...others] = answers;
  return answer === undefined || others.length > 0 ? 'unknown' : answer;
}

test('agrees with trying day after day', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(statementDates, writtenDates, (statement, date) => {
      expect(standing(statement, date)).toBe(naive(statement, date));
    }),
    { numRuns: 500 },
  );
});
