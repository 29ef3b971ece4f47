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

/** Everything in a page that may show when it was published: collected in the page, interpreted in the background. */
export type DateHints = {
  /** The texts of the page's JSON-LD blocks. */
  readonly jsonLd: readonly string[];
  /** Name (or property, or itemprop) and content of the `meta` elements that may contain dates. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** The `time` elements (and elements with `itemprop="datePublished"`), those near the headline first. */
  readonly times: readonly DateElement[];
  /** Short texts near the headline, as displayed. */
  readonly lines: readonly string[];
};

type DateElement = {
  readonly datetime: string;
  readonly text: string;
  /** True for `itemprop="datePublished"`. */
  readonly published: boolean;
  /** Near the headline, elsewhere in the article, or anywhere in the page. */
  readonly place: 'headline' | 'article' | 'page';
};
