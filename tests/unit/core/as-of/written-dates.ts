import fc from 'fast-check';
import type { Dated } from '#core/as-of/standing.ts';
import type { PartialDate } from '#core/cards/partial-date.ts';

export type StatementDates = Dated;

/** Only a few years, so that dates often coincide. */
export const writtenDates: fc.Arbitrary<PartialDate> = fc
  .record({
    year: fc.integer({ min: 1999, max: 2002 }),
    month: fc.integer({ min: 1, max: 12 }),
    day: fc.integer({ min: 1, max: 31 }),
    precision: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ year, month, day, precision }) => {
    const two = (value: number) => String(value).padStart(2, '0');
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    return [String(year), two(month), two(Math.min(day, days))].slice(0, precision).join('-');
  });

/** Dates of statements: a single one, a span of which either end may be missing, or one known since some date. */
export const statementDates: fc.Arbitrary<StatementDates> = fc.oneof(
  fc.record({ at: writtenDates, about: fc.boolean() }),
  fc
    .record(
      { from: writtenDates, to: writtenDates, asOf: writtenDates, about: fc.boolean() },
      { requiredKeys: [] },
    )
    // As the card's schema requires, a span does not end before it begins.
    .filter(({ from, to }) => !from || !to || from.slice(0, to.length) <= to),
  fc
    .record(
      { knownSince: writtenDates, to: writtenDates, asOf: writtenDates, about: fc.boolean() },
      { requiredKeys: ['knownSince'] },
    )
    .filter(({ knownSince, to }) => !to || knownSince.slice(0, to.length) <= to),
);
