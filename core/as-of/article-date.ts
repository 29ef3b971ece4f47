import type { PartialDate } from '../cards/partial-date.ts';

/**
 * Where an article's date was found, in the order in which the places are believed. What the reader says goes before
 * all of them.
 */
export const DATE_ORIGINS = [
  'reader',
  /** schema.org's NewsArticle and kin, as JSON-LD. */
  'json-ld',
  /** `article:published_time` and kin. */
  'meta',
  'dublin-core',
  /** `itemprop="datePublished"`. */
  'microdata',
  /** A `time` element near the headline. */
  'time',
  /** The page's address: /2023/09/19/. */
  'address',
  /** A date that the reader sees, in the language of the page. */
  'line',
] as const;

export type DateOrigin = (typeof DATE_ORIGINS)[number];

/** The day on which an article was published, in its publisher's time zone, and how it is known. */
export type ArticleDate = { readonly date: PartialDate; readonly from: DateOrigin };

/** What a page holds that may say when it was published: collected in the page, understood in the background. */
export type DateHints = {
  /** The texts of its JSON-LD blocks. */
  readonly jsonLd: readonly string[];
  /** Name (or property, or itemprop) and content of its `meta` elements that speak of dates. */
  readonly metas: readonly (readonly [name: string, content: string])[];
  /** Its `time` elements (and elements with `itemprop="datePublished"`), those near the headline first. */
  readonly times: readonly DateElement[];
  /** Short texts near the headline, as they are seen. */
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
