import type { ArticleDate, DateHints, DateOrigin, DatePiece } from '../as-of/article-date.ts';
import { dateInAddress } from './date-in-address.ts';
import { datesInJsonLd } from './date-in-json-ld.ts';
import { metasIn, modifiedIn, publishedIn } from './date-in-metas.ts';
import { isOwnPlace, type ShownDate, shownDates } from './dates-near-headline.ts';
import { withPlainFigures } from './figures.ts';
import { datesIn, type Origin } from './read-dates.ts';
import { FIRST_YEAR_OF_PAGES, isInUtc, writtenDay } from './written-day.ts';

/**
 * What else helps to find the date: the page's address, its language and title, and the current day (`YYYY-MM-DD`).
 */
export type PageFacts = {
  readonly address: string;
  readonly language: string;
  readonly title?: string | undefined;
  readonly today: string;
};

/** How far a sign can be believed if another one contradicts it: it says so, it probably means it, it may mean it. */
export const STATED = 3;
export const LIKELY = 2;
export const WEAK = 1;

/** One sign of when the article was published. */
export type Sign = ArticleDate & {
  readonly trust: typeof STATED | typeof LIKELY | typeof WEAK;
  /** The publisher's software writes the hidden data in one go; signs of different groups can confirm each other. */
  readonly group: 'data' | 'display' | 'address';
  /** True for a time in UTC, which may be another day where the publisher is. */
  readonly isUtc: boolean;
};

/** The signs in the order of their groups, and the days that are known to be of modification. */
export type Signs = { readonly signs: readonly Sign[]; readonly modified: readonly string[] };

/** @param newest the newest day on which an article may have been published. */
export function signsIn(hints: DateHints, facts: PageFacts, newest: string): Signs {
  const { address, language, title = '' } = facts;
  const origin = { language, address };
  const metas = metasIn(hints.metas.filter(piece => isOwnPlace(piece, hints.near)));
  const canonical = metas.find(({ name }) => name === 'canonical')?.content ?? '';
  const data = datesInJsonLd(hints.jsonLd, { addresses: [address, canonical], title, origin });
  const shown = datesShown(hints, facts, newest);
  const signs = [
    data.day === null
      ? null
      : sign(data.day, 'json-ld', data.isArticle ? STATED : LIKELY, 'data', data.isUtc),
    ...publishedIn(metas).map(({ origin: from, content, isWeak }) => {
      const day = writtenDay(content) ?? datesIn(withPlainFigures(content), origin)[0]?.day;
      return day ? sign(day, from, isWeak ? LIKELY : STATED, 'data', isInUtc(content)) : null;
    }),
    shownSign(shown.near) ?? shownSign(shown.rest),
    addressSign(address) ?? addressSign(canonical),
  ];
  return {
    signs: signs.filter(found => found !== null && found.date <= newest) as Sign[],
    modified: [
      ...data.modified,
      ...modifiedIn(metas).flatMap(content => writtenDay(content) ?? []),
      ...[...shown.near, ...shown.rest].filter(({ label }) => label === 'other').map(({ day }) => day),
    ],
  };
}

function sign(
  date: string,
  from: DateOrigin,
  trust: Sign['trust'],
  group: Sign['group'],
  isUtc = false,
): Sign {
  return { date, from, trust, group, isUtc };
}

function datesShown({ near, rest }: DateHints, { language, address, today }: PageFacts, newest: string) {
  const origin: Origin = { language, address };
  const isInNear = ([html]: DatePiece) => {
    const tag = html.slice(0, html.indexOf('>') + 1);
    return near.some(([other]) => other.includes(tag));
  };
  const elsewhere = rest.filter(piece => !isInNear(piece));
  return {
    near: shownDates(near, true, origin).filter(({ day }) => day <= newest),
    // Elsewhere in the page, the current day is the one on which it was opened.
    rest: shownDates(elsewhere, false, origin).filter(({ day, label }) =>
      label === null ? day < today : day <= newest,
    ),
  };
}

/** The first date that the page displays as that of publication, or else the first one without a word about it. */
function shownSign(dates: readonly ShownDate[]): Sign | null {
  const stated = dates.find(({ label }) => label === 'published');
  const unstated = dates.filter(({ label }) => label === null);
  const [first] = unstated;
  // Several days elsewhere in the page are those of a list.
  const isClear = unstated.every(({ day, isNearHeadline }) => isNearHeadline || day === first?.day);
  const date = stated ?? (isClear ? first : undefined);
  if (!date || (!date.isStamp && date.day < FIRST_YEAR_OF_PAGES)) return null;
  const from = !date.isStamp ? 'line' : stated ? 'microdata' : 'time';
  return sign(date.day, from, stated ? STATED : date.isNearHeadline ? LIKELY : WEAK, 'display', date.isUtc);
}

function addressSign(address: string): Sign | null {
  const found = dateInAddress(address);
  if (!found) return null;
  const isWholeDay = found.date.length === 'YYYY-MM-DD'.length;
  return sign(found.date, 'address', isWholeDay && !found.isInSlug ? LIKELY : WEAK, 'address');
}
