import type { ArticleDate, DateHints } from '../as-of/article-date.ts';
import { daysInMonth } from '../cards/partial-date.ts';
import { dateInAddress } from './date-in-address.ts';
import { dateInJsonLd } from './date-in-json-ld.ts';
import { dateInLine } from './date-in-line.ts';
import { dateInMetas } from './date-in-metas.ts';
import { writtenDay } from './written-day.ts';

/** What else helps to find the date: the page's address, its language, and the current day (`YYYY-MM-DD`). */
export type PageFacts = { readonly address: string; readonly language: string; readonly today: string };

/**
 * The day on which an article was published, from the most reliable place that gives one. Days in the future are
 * ignored, except for tomorrow, which may be today where the publisher is.
 */
export function articleDate(hints: DateHints, { address, language, today }: PageFacts): ArticleDate | null {
  const newest = dayAfter(today);
  const places = {
    'json-ld': () => dateInJsonLd(hints.jsonLd),
    meta: () => dateInMetas(hints.metas, 'meta'),
    'dublin-core': () => dateInMetas(hints.metas, 'dublin-core'),
    microdata: () => dateInMetas(hints.metas, 'microdata') ?? dateInTimes(hints, true),
    time: () => dateInTimes(hints, false),
    address: () => dateInAddress(address) ?? dateInAddress(canonicalOf(hints)),
    line: () => dateInLine(hints.lines, language),
  } as const;
  for (const [from, find] of Object.entries(places)) {
    const date = find();
    if (date !== null && date <= newest) return { date, from: from as keyof typeof places };
  }
  return null;
}

/** The address that the page declares for itself; it may have been opened from an archive, or by a short link. */
function canonicalOf({ metas }: DateHints): string {
  return metas.find(([name]) => name === 'canonical')?.[1] ?? '';
}

/**
 * The first `time` element near the headline, or else in the article; elsewhere in the page it may belong to anything.
 */
function dateInTimes({ times }: DateHints, published: boolean): string | null {
  for (const place of ['headline', 'article'] as const) {
    for (const time of times) {
      if (time.place !== place || (published && !time.published)) continue;
      const day = writtenDay(time.datetime);
      if (day !== null) return day;
    }
  }
  return null;
}

function dayAfter(day: string): string {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  if (date < daysInMonth(year, month)) return isoDay(year, month, date + 1);
  return month < 12 ? isoDay(year, month + 1, 1) : isoDay(year + 1, 1, 1);
}

function isoDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
