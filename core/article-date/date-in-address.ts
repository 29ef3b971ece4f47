import { LANGUAGES } from '../language/languages.ts';
import { splitWords } from '../language/words.ts';
import { existing, FIRST_YEAR_OF_PAGES, monthNumber } from './written-day.ts';

/** /2023/09/19/, /2023/sep/19/, /2023-09-19-talks; without all separators /20230919-talks, /2023/0919/, /202309/19/. */
const DAYS = [
  /\/(\d{4})[/\-_.](\d{1,2}|[a-z]{3,9})[/\-_.](\d{1,2})(?=[/\-_.]|$)/gi,
  /\/(\d{4})\/?(\d{2})(\d{2})(?=[/\-_.]|$)/g,
  /\/(\d{4})(\d{2})\/(\d{2})(?=[/\-_.]|$)/g,
];
/** /19/09/2023/, /19-09-2023-talks: only if the first figure cannot be a month. */
const DAY_LAST = /\/(1[3-9]|2\d|3[01])([/\-_.])(\d{1,2}|[a-z]{3,9})\2(\d{4})(?=[/\-_.]|$)/i;
/** talks-2023-09-19.html, talks_20230919 */
const SLUG_END = /([^/]*?)[-_](\d{4})[-_]?(\d{2})[-_]?(\d{2})(?:\.\w{2,5}|\/)?$/;
/** /2023-09-19-talks, /20230919-talks */
const JOINED = /\/\d{4}[-_.]?\d{2}[-_.]?\d{2}[-_][^/]*[a-z]/i;
/** /2023/09/talks, /2023-09/talks */
const MONTH = /\/(\d{4})[/\-_.](\d{2}|[a-z]{3,9})\//i;
/** Parts of an address that lead to an event or a calendar, whose days are not those of publication. */
const OF_EVENT =
  /\/(?:events?|calendar|agenda|termine?|veranstaltung\w*|evenements?|eventos?|whats-on|schedule|tv-guide|weather)\//i;
/** Words at the end of a slug after which a day is the day of what the article is about. */
const ABOUT = new Set(
  'of on from since until before after during to and vom von seit bis nach du depuis desde del dal od ot z'.split(
    ' ',
  ),
);

/** A date in an address. A day that is joined to the words of the slug may be that of what the article is about. */
export type AddressDate = { readonly date: string; readonly isInSlug: boolean };

/** The day, or at least the month, in an address. Queries and fragments do not count, nor does a day among the words. */
export function dateInAddress(address: string): AddressDate | null {
  const path = pathIn(address);
  if (OF_EVENT.test(path)) return null;
  const ofPath = dayIn(path);
  const date = ofPath ?? slugDay(path) ?? monthIn(path);
  if (date === null || date < FIRST_YEAR_OF_PAGES) return null;
  return { date, isInSlug: ofPath === null || JOINED.test(path) };
}

/** The path of the article, which in an archive of the web stands behind the archive's own path. */
function pathIn(address: string): string {
  const inner = /^https?:\/\/[^/?#]+\/.*?(https?:\/\/.+)$/i.exec(address)?.[1] ?? address;
  return /^https?:\/\/[^/?#]*([^?#]*)/i.exec(inner)?.[1] ?? '';
}

function dayIn(path: string): string | null {
  for (const match of DAYS.flatMap(day => [...path.matchAll(day)])) {
    const day = existing(match[1]!, numberOf(match[2]!), match[3]!);
    if (day !== null) return day;
  }
  const last = DAY_LAST.exec(path);
  return last && existing(last[4]!, numberOf(last[3]!), last[1]!);
}

function slugDay(path: string): string | null {
  const end = SLUG_END.exec(path);
  if (!end || isAboutDay(end[1]!)) return null;
  return existing(end[2]!, end[3]!, end[4]!);
}

function isAboutDay(slug: string): boolean {
  const word = slug.split(/[-_]/).at(-1)!.toLowerCase();
  return (
    ABOUT.has(word) ||
    (word.length > 1 && LANGUAGES.some(({ dates }) => splitWords(dates?.before).includes(word)))
  );
}

function monthIn(path: string): string | null {
  const match = MONTH.exec(path);
  const day = match && existing(match[1]!, numberOf(match[2]!), '01');
  return day?.slice(0, 7) ?? null;
}

function numberOf(month: string): string {
  return /\d/.test(month) ? month : monthNumber(month.slice(0, 3));
}
