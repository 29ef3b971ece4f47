import { isPartialDate } from '../cards/partial-date.ts';

const ISO = /^\s*(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const COMPACT = /^\s*(\d{4})(\d{2})(\d{2})(?:T\d|\s*$)/;
/** As in e-mail: "Tue, 19 Sep 2023 06:12:00 +0400". */
const MAIL = /^\s*(?:[A-Za-z]{3,9},?\s+)?(\d{1,2})\s+([A-Za-z]{3})[a-z]*\.?,?\s+(\d{4})/;
/** As in American software: "September 19, 2023", "Tue Sep 19 2023". */
const AMERICAN =
  /^\s*(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*,?\s+)?([A-Za-z]{3})[a-z]*\.?\s+(\d{1,2}),?\s+(\d{4})/;

/** Software writes months in English, whatever the page's language is. */
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The oldest day that is accepted for an article; an older one is a mistake of the page. */
const OLDEST = '1800-01-01';

/**
 * The day in a machine-written time, `YYYY-MM-DD`. It is not converted: a time with the publisher's offset gives the
 * publisher's day, and for a time in UTC the publisher's offset is not known. Null for any other text, and for days
 * that do not exist.
 */
export function writtenDay(moment: string): string | null {
  const iso = ISO.exec(moment) ?? COMPACT.exec(moment);
  if (iso) return existing(iso[1]!, iso[2]!, iso[3]!);
  const mail = MAIL.exec(moment);
  if (mail) return existing(mail[3]!, monthNumber(mail[2]!), mail[1]!);
  const american = AMERICAN.exec(moment);
  return american ? existing(american[3]!, monthNumber(american[1]!), american[2]!) : null;
}

/** Number of a month from its first three letters; `0` for any other text, with which no day exists. */
export function monthNumber(name: string): string {
  return String(MONTHS.indexOf(name.toLowerCase()) + 1);
}

/** The day as `YYYY-MM-DD`; null if there is no such day. */
export function existing(year: string, month: string, day: string): string | null {
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isPartialDate(date) && date >= OLDEST ? date : null;
}
