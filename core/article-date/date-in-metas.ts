import type { DateHints, DateOrigin } from '../as-of/article-date.ts';
import { writtenDay } from './written-day.ts';

/**
 * Names under which pages declare the day of publication, most reliable first. Days of modification are not included.
 */
const NAMES: Readonly<Partial<Record<DateOrigin, readonly string[]>>> = {
  meta: [
    'article:published_time',
    'article:published',
    'og:article:published_time',
    'og:published_time',
    'parsely-pub-date',
    'sailthru.date',
    'cxenseparse:recs:publishtime',
    'publication_date',
    'publish-date',
    'publish_date',
    'pubdate',
    'publishdate',
    'published_date',
    'datepublished',
    'article.published',
    'rnews:datepublished',
    'originalpublicationdate',
    'date',
  ],
  'dublin-core': [
    'dc.date.issued',
    'dcterms.issued',
    'dc.date.created',
    'dcterms.created',
    'dc.date',
    'dcterms.date',
  ],
  microdata: ['itemprop:datepublished'],
};

/** @param from `meta`, `dublin-core`, or `microdata` (`meta` elements with an itemprop). */
export function dateInMetas(metas: DateHints['metas'], from: DateOrigin): string | null {
  for (const wanted of NAMES[from] ?? []) {
    for (const [name, content] of metas) {
      if (name.trim().toLowerCase() !== wanted) continue;
      const day = writtenDay(content);
      if (day !== null) return day;
    }
  }
  return null;
}
