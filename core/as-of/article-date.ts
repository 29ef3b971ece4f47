import type { PartialDate } from '../cards/partial-date.ts';

/**
 * Where an article's date was found, most reliable first. A date that the reader sets takes precedence over all others.
 */
export const DATE_ORIGINS = [
  'reader',
  /** schema.org's NewsArticle and similar types, as JSON-LD. */
  'json-ld',
  /** `article:published_time` and similar names. */
  'meta',
  'dublin-core',
  /** `itemprop="datePublished"`. */
  'microdata',
  /** A `time` element near the headline. */
  'time',
  /** The page's address: /2023/09/19/. */
  'address',
  /** A date that the page displays, in its language. */
  'line',
] as const;

export type DateOrigin = (typeof DATE_ORIGINS)[number];

/** The day on which an article was published, in its publisher's time zone, and where it was found. */
export type ArticleDate = { readonly date: PartialDate; readonly from: DateOrigin };

/** The days that a page gives if they contradict each other, most reliable first. The reader has to choose. */
export type UnsureDate = { readonly date: null; readonly found: readonly ArticleDate[] };

/** What is known about the day of an article: null if nothing is. */
export type ArticleDay = ArticleDate | UnsureDate | null;

/**
 * A piece of a page that may show a date: its HTML, of which only the tags that may contain dates (and those of
 * headlines) are left, and the names, ids and classes of the elements around it that do not contain the page's headline,
 * innermost first, one on each line.
 */
export type DatePiece = readonly [html: string, around: string];

/** Everything in a page that may show when it was published: collected in the page, interpreted in the background. */
export type DateHints = {
  /** The texts of the page's JSON-LD blocks, without long texts. */
  readonly jsonLd: readonly string[];
  /** `meta` elements, and the canonical address. */
  readonly metas: readonly DatePiece[];
  /** Short pieces with figures after the headline, in the page's order. */
  readonly near: readonly DatePiece[];
  /** Elements anywhere in the page that are made for dates. */
  readonly rest: readonly DatePiece[];
};
