import type { ArticleDate, ArticleDay, DateHints, DateOrigin, DatePiece } from '../as-of/article-date.ts';
import { daysInMonth } from '../cards/partial-date.ts';
import { dateInAddress } from './date-in-address.ts';
import { datesInJsonLd } from './date-in-json-ld.ts';
import { metasIn, modifiedIn, publishedIn } from './date-in-metas.ts';
import { isOwnPlace, type ShownDate, shownDates } from './dates-near-headline.ts';
import { withPlainFigures } from './figures.ts';
import { datesIn } from './read-dates.ts';
import { daysBetween, FIRST_YEAR_OF_PAGES, isInUtc, writtenDay } from './written-day.ts';

/**
 * What else helps to find the date: the page's address, its language and title, and the current day (`YYYY-MM-DD`).
 */
export type PageFacts = {
  readonly address: string;
  readonly language: string;
  readonly title?: string | undefined;
  readonly today: string;
};

/** How far a sign can be believed if another one contradicts it. */
const STATED = 3;
const LIKELY = 2;
const WEAK = 1;

/** One sign of when the article was published. */
type Sign = ArticleDate & {
  readonly trust: number;
  /** Signs of one group come from one source: the publisher's software, or what the page displays, or its address. */
  readonly group: 'data' | 'display' | 'address';
  readonly isUtc: boolean;
};

/** Days in an address or in hidden data may be some days older than the publication: those of the first draft. */
const MAX_DRAFT_DAYS = 7;

/**
 * The day on which an article was published. Null if the page does not say, and the days that it gives if they
 * contradict each other. Days in the future are ignored, except for tomorrow, which may be today where the publisher is.
 */
export function articleDate(hints: DateHints, facts: PageFacts): ArticleDay {
  const newest = dayAfter(facts.today);
  const { signs, modified } = signsIn(hints, facts, newest);
  const possible = signs.filter(({ date }) => date <= newest);
  const [best] = possible.toSorted((a, b) => b.trust - a.trust);
  if (!best) return null;
  const against = possible.filter(
    sign => sign.group !== best.group && contradicts(sign, best) && !isUpdate(sign, best, modified),
  );
  const backed = (sign: Sign) => possible.some(other => other.group !== sign.group && isSameDay(other, sign));
  const rival = against.find(
    sign => sign.trust >= best.trust || (sign.trust === LIKELY && best.trust === STATED),
  );
  if (!rival || (backed(best) && !backed(rival))) return plain(localDay(best, possible));
  if (backed(rival) && !backed(best)) return plain(rival);
  return { date: null, found: [plain(best), plain(rival)] };
}

const plain = ({ date, from }: ArticleDate): ArticleDate => ({ date, from });

function signsIn(hints: DateHints, { address, language, title = '', today }: PageFacts, newest: string) {
  const origin = { language, address };
  const metas = metasIn(hints.metas.filter(piece => isOwnPlace(piece, hints.near)));
  const canonical = metas.find(({ name }) => name === 'canonical')?.content ?? '';
  const data = datesInJsonLd(hints.jsonLd, { addresses: [address, canonical], title, origin });
  const near = shownDates(hints.near, true, origin).filter(({ day }) => day <= newest);
  const isInNear = ([html]: DatePiece) =>
    hints.near.some(([other]) => other.includes(html.slice(0, html.indexOf('>') + 1)));
  const rest = shownDates(
    hints.rest.filter(piece => !isInNear(piece)),
    false,
    origin,
    // Elsewhere in the page, the current day is the one on which it was opened.
  ).filter(({ day, label }) => (label === null ? day < today : day <= newest));
  const signs: Sign[] = [];
  const add = (
    date: string | null | undefined,
    from: DateOrigin,
    trust: number,
    group: Sign['group'],
    isUtc = false,
  ) => {
    if (date) signs.push({ date, from, trust, group, isUtc });
  };
  add(data.day, 'json-ld', data.isArticle ? STATED : LIKELY, 'data', data.isUtc);
  for (const { origin: from, content, isWeak } of publishedIn(metas)) {
    const isMicrodata = metas.some(({ name, content: own }) => name === 'datepublished' && own === content);
    const day = writtenDay(content) ?? datesIn(withPlainFigures(content), origin)[0]?.day;
    add(day, isMicrodata ? 'microdata' : from, isWeak ? LIKELY : STATED, 'data', isInUtc(content));
  }
  const shown = shownSign(near) ?? shownSign(rest);
  if (shown) signs.push(shown);
  add(dateInAddress(address) ?? dateInAddress(canonical), 'address', 0, 'address');
  const modified = [...data.modified, ...modifiedIn(metas).map(content => writtenDay(content) ?? '')].concat(
    [...near, ...rest].filter(({ label }) => label === 'other').map(({ day }) => day),
  );
  return {
    signs: signs.map(sign =>
      sign.from === 'address' ? { ...sign, trust: sign.date.length > 7 ? LIKELY : WEAK } : sign,
    ),
    modified,
  };
}

/** The first date that the page displays as that of publication, or else the first one without a word about it. */
function shownSign(dates: readonly ShownDate[]): Sign | null {
  const stated = dates.find(({ label }) => label === 'published');
  const unstated = dates.filter(({ label }) => label === null);
  const date =
    stated ??
    (unstated.every(({ day, isNearHeadline }) => isNearHeadline || day === unstated[0]!.day)
      ? unstated[0]
      : undefined);
  if (!date || (!date.isStamp && date.day < FIRST_YEAR_OF_PAGES)) return null;
  const from = !date.isStamp ? 'line' : stated ? 'microdata' : 'time';
  const trust = stated ? STATED : date.isNearHeadline ? LIKELY : WEAK;
  return { date: date.day, from, trust, group: 'display', isUtc: date.isUtc };
}

const isDay = ({ date }: ArticleDate) => date.length === 10;

function isSameDay(one: ArticleDate, other: ArticleDate): boolean {
  if (!isDay(one) || !isDay(other)) return one.date.startsWith(other.date) || other.date.startsWith(one.date);
  return daysBetween(one.date, other.date) <= 1;
}

function contradicts(sign: Sign, best: Sign): boolean {
  if (isSameDay(sign, best)) return false;
  return !(
    isDay(sign) &&
    isDay(best) &&
    daysBetween(sign.date, best.date) <= MAX_DRAFT_DAYS &&
    [sign.group, best.group].includes('address')
  );
}

/** True for a displayed day without a word about it that is known to be one of modification. */
function isUpdate(sign: Sign, best: Sign, modified: readonly string[]): boolean {
  return (
    sign.group === 'display' &&
    sign.trust < STATED &&
    sign.date > best.date &&
    modified.some(day => day !== '' && daysBetween(day, sign.date) <= 1)
  );
}

/** A time in UTC may be another day where the publisher is; then the page's own line says which. */
function localDay(best: Sign, signs: readonly Sign[]): Sign {
  const shown =
    best.isUtc &&
    signs.find(sign => sign.group === 'display' && !sign.isUtc && isDay(sign) && isSameDay(sign, best));
  return shown ? { ...best, date: shown.date } : best;
}

function dayAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (date < daysInMonth(year, month)) return isoDay(year, month, date + 1);
  return month < 12 ? isoDay(year, month + 1, 1) : isoDay(year + 1, 1, 1);
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
