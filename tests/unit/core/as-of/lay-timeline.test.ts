import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { layTimeline } from '#core/as-of/lay-timeline.ts';
import type { PartialDate } from '#core/cards/partial-date.ts';
import { type StatementDates, statementDates, writtenDates } from './written-dates.ts';

type Dated = Parameters<typeof layTimeline>[0][number];

const role = (dates: StatementDates): Dated => ({ kind: 'role', ...dates });
const event = (at: PartialDate): Dated => ({ kind: 'event', at });

describe('a card’s timeline', () => {
  it.each<[why: string, statements: Dated[]]>([
    ['two dates', [event('2020'), event('2021')]],
    ['the same date said three times', [event('2020'), event('2020'), event('2020')]],
    [
      // A fact known only by the day on which it was seen has no place in a timeline.
      'facts that were seen',
      [event('2020'), { kind: 'fact', asOf: '2021' }, { kind: 'relation', asOf: '2022' }],
    ],
  ])('is left out for %s', (_why, statements) => expect(layTimeline(statements, null)).toBeNull());

  test('shows how precisely a date is known by its length', () => {
    const marks = layTimeline([event('2021'), event('2022-03'), event('2023-01-01')], null)!.marks;
    const lengths = marks.map(({ from, to }) => Math.round((to - from) * 3 * 365));
    expect(lengths).toEqual([365, 31, 1]);
    expect(marks.map(({ lasts }) => lasts)).toEqual([false, false, false]);
  });

  test('distinguishes open ends from known ones, and an office from a relation with the same content', () => {
    const office = { from: '2018-05-08', asOf: '2020-06' };
    const { marks } = layTimeline(
      [role(office), { kind: 'relation', ...office }, role({ to: '2017' }), event('2023')],
      '2019-01-01',
    )!;
    expect(marks.map(({ openStart, openEnd, standing }) => [openStart, openEnd, standing])).toEqual([
      [true, false, 'before'],
      [false, true, 'held'],
      [false, false, 'after'],
    ]);
    expect(marks[1]!.to).toBeLessThan(1);
  });

  test('draws what is known since a day from that day on, as reaching back before it', () => {
    const { marks, first } = layTimeline(
      [event('2010'), event('2012'), role({ knownSince: '2016', asOf: '2018' })],
      '2013',
    )!;
    const mark = marks.find(({ lasts }) => lasts)!;
    expect(mark).toMatchObject({ openStart: true, openEnd: true, standing: 'unknown' });
    expect(first + Math.round(mark.from * 9)).toBe(2016);
  });

  test('labels at most five years, evenly spaced, for a life and for a century', () => {
    const years = (first: string, last: string) =>
      layTimeline([event(first), event(last), event('1990-05')], null)!.years.map(({ year }) => year);
    expect(years('1975', '2026')).toEqual([1980, 1990, 2000, 2010, 2020]);
    expect(years('1990', '1990-07-01')).toEqual([1990, 1991]);
    expect(years('1803', '1990')).toEqual([1850, 1900, 1950]);
  });

  test('starts late if an early birth would leave no room for the rest, and counts what came before', () => {
    const years = ['2018', '2019', '2020', '2021', '2022', '2023', '2024'].map(event);
    const { first, earlier, marks } = layTimeline(
      [event('1975-06-01'), role({ from: '2013', asOf: '2025' }), ...years],
      '2023-09-19',
    )!;
    expect({ first, earlier, shown: marks.length }).toEqual({ first: 2018, earlier: 1, shown: 8 });
    expect(marks[0]).toMatchObject({ from: 0, openStart: true, standing: 'held' });
  });

  test('includes the article’s day even if it is beyond all statements', () => {
    const { day, marks } = layTimeline([event('2001'), event('2002'), event('2003')], '2010-12-31')!;
    expect(day!.to).toBe(1);
    expect(marks.every(({ standing }) => standing === 'before')).toBe(true);
  });
});

const HAIR = 1e-9;

test('the drawing and the dates agree about the article’s day', () => {
  fc.assert(
    fc.property(fc.array(statementDates, { minLength: 3, maxLength: 12 }), writtenDates, (dates, date) => {
      const layout = layTimeline(dates.map(role), date);
      if (!layout) return;
      const day = layout.day!;
      expect(day.from >= 0 && day.to <= 1 && day.from < day.to).toBe(true);
      for (const { from, to, about, openEnd, standing } of layout.marks) {
        expect(from >= 0 && to <= 1 && from < to).toBe(true);
        // An approximate date is drawn at its own day but covers more.
        if (about) continue;
        if (standing === 'before') expect(to).toBeLessThanOrEqual(day.from + HAIR);
        if (standing === 'after') expect(from).toBeGreaterThanOrEqual(day.to - HAIR);
        if (standing === 'held') {
          expect(from).toBeLessThanOrEqual(day.from + HAIR);
          if (!openEnd) expect(to).toBeGreaterThanOrEqual(day.to - HAIR);
        }
      }
    }),
  );
});

test('entries in a row do not overlap, except in the last row', () => {
  fc.assert(
    fc.property(fc.array(statementDates, { minLength: 3, maxLength: 30 }), dates => {
      const layout = layTimeline(dates.map(role), null);
      if (!layout) return;
      const lasting = layout.marks.filter(({ lasts }) => lasts);
      for (const one of lasting) {
        expect(one.row).toBeLessThan(layout.rows);
        for (const other of lasting) {
          if (one === other || one.row !== other.row || one.row === 5) continue;
          const [first, second] = one.from <= other.from ? [one, other] : [other, one];
          expect(first.openEnd ? 1 : first.to).toBeLessThanOrEqual(second.from);
        }
      }
    }),
  );
});
