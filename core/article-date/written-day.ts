import { isPartialDate } from '../cards/partial-date.ts';

const ISO = /^\s*(\d{4})[-/](\d{1,2})[-/](\d{1,2})(?!\d)/;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T?\d{4,6}(?:Z|[+-]\d{4})?)?\s*$/;
/** As in e-mail: "Tue, 19 Sep 2023 06:12:00 +0400". */
const MAIL = /^\s*(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})[\s-]+([A-Za-z]{3})[a-z]*\.?,?[\s-]+(\d{4})/;
/** As in American software: "September 19, 2023", "Tue Sep 19 2023", "Tue Sep 19 06:12:00 GMT 2023". */
const AMERICAN =
  /^\s*(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s+)?([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?(?:,?\s+[\d:]+(?:\s[A-Z]+)?)?,?\s+(\d{4})/;
/** Seconds or milliseconds since 1970, also in Microsoft's JSON: `/Date(1695103200000)/`. */
const EPOCH = /^\s*(?:\/Date\()?(\d{9,10})(?:\.\d+|\d{3})?(?:\)\/)?\s*$/;

/** Software writes months in English, whatever the page's language is. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The oldest day that is accepted for an article; an older one is a mistake of the page. */
const OLDEST = '1800-01-01';

/** Before this year there were no pages: an older day is that of a print archive, and software has to say so. */
export const FIRST_YEAR_OF_PAGES = '1990';

/** What software writes where it has no date: day zero of Unix, of spreadsheets, of databases. */
const NO_DATE = /^(?:19[0-8]\d-01-01|1899-12-3[01]|1969-12-31|18\d\d-01-01)$/;

/**
 * The day in a machine-written time, `YYYY-MM-DD`. It is not converted: a time with the publisher's offset gives the
 * publisher's day, and for a time in UTC the publisher's offset is not known. Null for any other text, and for days
 * that do not exist.
 */
export function writtenDay(moment: string): string | null {
  const epoch = EPOCH.exec(moment);
  if (epoch) return dayOfEpoch(Number(epoch[1]));
  const iso = ISO.exec(moment) ?? COMPACT.exec(moment);
  if (iso) return existing(iso[1]!, iso[2]!, iso[3]!);
  const mail = MAIL.exec(moment);
  if (mail) return existing(mail[3]!, monthNumber(mail[2]!), mail[1]!);
  const american = AMERICAN.exec(moment);
  return american ? existing(american[3]!, monthNumber(american[1]!), american[2]!) : null;
}

/** True if a machine-written time is in UTC, so that it may be another day where the publisher is. */
export function isInUtc(moment: string): boolean {
  return /\d(?:\.\d+)?\s*(?:Z|[+-]00:?00|GMT|UTC)\b/.test(moment) || EPOCH.test(moment);
}

function dayOfEpoch(seconds: number): string | null {
  const day = new Date(seconds * 1000).toISOString().slice(0, 10);
  return day >= FIRST_YEAR_OF_PAGES ? day : null;
}

/** Number of a month from its first three letters; `0` for any other text, with which no day exists. */
export function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

/** The day as `YYYY-MM-DD`; null if there is no such day. */
export function existing(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialDate(date) && date >= OLDEST && !NO_DATE.test(date) ? date : null;
}

/** The number of days from one day to another, without sign. Both are `YYYY-MM-DD`. */
export function daysBetween(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}
