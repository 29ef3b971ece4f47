import { latestDay, type PartialDate } from '#core/cards/partial-date.ts';
import type { Statement } from '#core/cards/statement.ts';
import type { Messages } from '../messages.ts';

type Dated = Pick<Statement, 'at' | 'from' | 'knownSince' | 'to' | 'asOf' | 'about'>;

/** Writes dates for the reader: absolute, in the reader's language, never more precise than they were given. */
export type DateWriter = {
  readonly date: (date: PartialDate) => string;
  readonly span: (from: PartialDate, to: PartialDate) => string;
  /** When a statement held or happened; null where it names no date. */
  readonly statement: (statement: Dated) => string | null;
};

const PRECISIONS = {
  4: { year: 'numeric' },
  7: { year: 'numeric', month: 'long' },
  10: { year: 'numeric', month: 'long', day: 'numeric' },
} as const satisfies Record<number, Intl.DateTimeFormatOptions>;

type Precision = keyof typeof PRECISIONS;

/**
 * The locale to write dates in. The interface is in British English, and cards write dates the same way: "May 8, 2018"
 * above a line that says "8 May 2018" would look careless. Day, month in letters, year is understood everywhere.
 */
export const localeOf = (language: string): string => (/^en\b/.test(language) ? 'en-GB' : language);

/**
 * Dates are proleptic Gregorian, whatever calendar the language would choose (Thai, for example, has Buddhist years).
 */
function formatterFor(language: string, precision: Precision): Intl.DateTimeFormat {
  const options = { ...PRECISIONS[precision], timeZone: 'UTC', calendar: 'gregory' };
  return new Intl.DateTimeFormat(localeOf(language), options);
}

/** Some moment within the date. `Date.UTC` would take the years 0 to 99 for 1900 to 1999. */
function momentOf(date: PartialDate): Date {
  const [year, month, day] = latestDay(date).split('-').map(Number);
  const moment = new Date(0);
  moment.setUTCFullYear(year ?? 0, (month ?? 1) - 1, day ?? 1);
  return moment;
}

/**
 * Creating a formatter takes tenths of a millisecond, so create one writer for each card shown, not one for each line.
 */
export function dateWriter({ language, t }: Messages): DateWriter {
  const formatters = new Map<Precision, Intl.DateTimeFormat>();
  const formatter = (date: PartialDate): Intl.DateTimeFormat => {
    const precision = date.length as Precision;
    const made = formatters.get(precision) ?? formatterFor(language, precision);
    formatters.set(precision, made);
    return made;
  };

  const date = (value: PartialDate) => formatter(value).format(momentOf(value));

  const span = (from: PartialDate, to: PartialDate) =>
    from.length === to.length
      ? formatter(from).formatRange(momentOf(from), momentOf(to))
      : t('cardDateSpan', date(from), date(to));

  const statement = ({ at, from, knownSince, to, asOf, about }: Dated): string | null => {
    // "About" belongs to the date, not to "since": "since about 1992".
    const rough = (written: string) => (about ? t('cardDateAbout', written) : written);
    if (at !== undefined) return rough(date(at));
    if (knownSince !== undefined) {
      const since = t('cardDateKnownSince', rough(date(knownSince)));
      if (to !== undefined) return t('cardDateKnownSinceUntil', since, rough(date(to)));
      return asOf === undefined ? since : t('cardDateKnownSinceAsOf', since, date(asOf));
    }
    if (from !== undefined && to !== undefined) return rough(span(from, to));
    if (to !== undefined) return t('cardDateUntil', rough(date(to)));
    if (from === undefined) return asOf === undefined ? null : t('cardDateAsOf', date(asOf));
    const since = rough(date(from));
    return asOf === undefined ? t('cardDateSince', since) : t('cardDateSinceAsOf', since, date(asOf));
  };

  return { date, span, statement };
}
