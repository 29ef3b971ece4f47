import type { ArticleDate, ArticleDay, DateHints } from '../as-of/article-date.ts';
import { daysInMonth } from '../cards/partial-date.ts';
import { LIKELY, type PageFacts, type Sign, STATED, signsIn } from './signs.ts';
import { daysBetween } from './written-day.ts';

/** How many days older a day in an address may be than the publication: that of the first draft. */
const MAX_DRAFT_DAYS = 7;

/**
 * The day on which an article was published. Null if the page does not say, and the days that it gives if they
 * contradict each other. Days in the future are ignored, except for tomorrow, which may be today where the publisher is.
 */
export function articleDate(hints: DateHints, facts: PageFacts): ArticleDay {
  const newest = dayAfter(facts.today);
  const { signs, modified } = signsIn(hints, facts, newest);
  const [best] = signs.toSorted((a, b) => b.trust - a.trust);
  if (!best) return null;
  const rival = signs.find(
    sign => isRival(sign, best) && contradicts(sign, best) && !isUpdate(sign, best, modified),
  );
  const isBacked = (sign: Sign) => signs.some(other => other.group !== sign.group && isSameDay(other, sign));
  if (!rival || (isBacked(best) && !isBacked(rival))) return plain(localDay(best, signs));
  if (isBacked(rival) && !isBacked(best)) return plain(localDay(rival, signs));
  return { date: null, found: [plain(best), plain(rival)] };
}

/** True for a sign that can be as right as the best one: of another group, and as sure or nearly so. */
function isRival(sign: Sign, best: Sign): boolean {
  if (sign.group === best.group) return false;
  return (
    sign.trust >= best.trust || (sign.trust === LIKELY && best.trust === STATED && sign.group !== 'data')
  );
}

const plain = ({ date, from }: ArticleDate): ArticleDate => ({ date, from });

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
