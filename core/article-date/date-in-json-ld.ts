import { withPlainFigures } from './figures.ts';
import { parseLoosely } from './mend-json.ts';
import { datesIn, type Origin } from './read-dates.ts';
import { isInUtc, writtenDay } from './written-day.ts';

/** What identifies the page's own article among those that the page describes. */
export type OwnArticle = {
  /** The address in the browser, and the one that the page declares. */
  readonly addresses: readonly string[];
  /** The page's title, which contains the headline. */
  readonly title: string;
  readonly origin: Origin;
};

/** The day of publication, whether it was written in UTC, and the days of modification. */
export type JsonLdDates = {
  readonly day: string | null;
  readonly isUtc: boolean;
  /** False for a page in general, whose day may be that of the page rather than the article's. */
  readonly isArticle: boolean;
  readonly modified: readonly string[];
};

/** schema.org's types that are certainly articles. */
const NEWS = /.Article$|Posting$|^Report$/;
/** Types of whole pages and of works in general, and what a careless server leaves without a type. */
const PAGE = /^(?:CreativeWork|(?:\w*Web)?Page|Review|)$/;

const NEWS_RANK = 0;
const ARTICLE_RANK = 1;
const PAGE_RANK = 3;

/** Limits for the depth of blocks and the number of things in them, because the page controls both. */
const MAX_DEPTH = 8;
const MAX_THINGS = 2_000;

/** What an article merely mentions or contains, and comments on it, have dates of their own. */
const OTHERS =
  /^(?:comment|review|mentions|relatedLink|citation|isBasedOn|hasPart|itemListElement|liveBlogUpdate|video|subjectOf|about|associatedMedia|image|author|publisher|isPartOf|potentialAction)$/;

/** A page modified more than this many years after its publication is not news: an encyclopaedia, a permanent page. */
const MAX_YEARS_TO_MODIFIED = 3;

/** Shares of a headline's words in the page's title, from which it is the page's, and below which it is another one. */
const SAME_HEADLINE = 0.7;
const OTHER_HEADLINE = 0.3;

type Thing = {
  readonly rank: number;
  readonly day: string | null;
  readonly isUtc: boolean;
  readonly modified: string | null;
  /** True if address or headline say that it is the page's article, false if they say that it is another one. */
  readonly isOwn: boolean | null;
};

/**
 * The dates of a page's own article in its JSON-LD blocks. If several are described and neither address nor headline
 * tells which one is the page's, none counts.
 */
export function datesInJsonLd(blocks: readonly string[], own: OwnArticle): JsonLdDates {
  const things = blocks
    .flatMap(block => thingsIn(parseLoosely(block) ?? onlyDate(block), own))
    .filter(({ isOwn }) => isOwn !== false);
  const modified = things.flatMap(({ modified: day }) => day ?? []);
  const dated = things.filter(({ day }) => day !== null);
  const best = Math.min(...dated.map(({ rank }) => rank));
  const ofBest = dated.filter(({ rank }) => rank === best);
  const certain = ofBest.filter(({ isOwn }) => isOwn);
  const [first, ...others] = certain.length > 0 ? certain : ofBest;
  const isClear = certain.length > 0 || others.every(({ day }) => day === first?.day);
  return first && isClear
    ? { day: first.day, isUtc: first.isUtc, isArticle: best < PAGE_RANK, modified }
    : { day: null, isUtc: false, isArticle: false, modified };
}

/** What is left of a block that nothing mends: its date, if it has one alone. */
function onlyDate(block: string): unknown {
  const days = [...block.matchAll(/"datePublished"\s*:\s*"([^"]{8,40})"/g)];
  return days.length === 1 ? { '@type': 'WebPage', datePublished: days[0]![1] } : undefined;
}

/** Searches everything in a block, in its order. */
function thingsIn(root: unknown, own: OwnArticle): Thing[] {
  const things: Thing[] = [];
  let left = MAX_THINGS;
  const search = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || left-- <= 0) return;
    if (Array.isArray(value)) {
      for (const entry of value) search(entry, depth + 1);
      return;
    }
    const thing = value as Record<string, unknown>;
    const rank = rankOf(thing);
    if (
      rank !== null &&
      ('datePublished' in thing || 'dateModified' in thing || 'coverageStartTime' in thing)
    )
      things.push(read(thing, rank, own));
    for (const [key, inner] of Object.entries(thing)) if (!OTHERS.test(key)) search(inner, depth + 1);
  };
  search(root, 0);
  return things;
}

function read(thing: Record<string, unknown>, rank: number, own: OwnArticle): Thing {
  const published = textIn(thing.datePublished) || textIn(thing.coverageStartTime);
  const modified = writtenDay(textIn(thing.dateModified));
  const day = writtenDay(published) ?? datesIn(withPlainFigures(published), own.origin)[0]?.day ?? null;
  const isPermanent =
    rank !== NEWS_RANK &&
    day !== null &&
    modified !== null &&
    Number(modified.slice(0, 4)) - Number(day.slice(0, 4)) > MAX_YEARS_TO_MODIFIED;
  return {
    rank,
    day: isPermanent ? null : day,
    isUtc: isInUtc(published),
    modified,
    isOwn: isOwn(thing, own),
  };
}

/** The first text in a value: servers write texts and figures, lists of them, and objects with `@value` or `@id`. */
function textIn(value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return textIn(value[0]);
  if (typeof value !== 'object' || value === null) return '';
  const { '@value': text, '@id': id, url } = value as Record<string, unknown>;
  return textIn(text ?? id ?? url);
}

function rankOf(thing: Record<string, unknown>): number | null {
  const types = [thing['@type'] ?? ''].flat().map(type => textIn(type).replace(/^.*[/#:]/, ''));
  if (types.some(type => NEWS.test(type))) return NEWS_RANK;
  if (types.includes('Article')) return ARTICLE_RANK;
  return types.some(type => PAGE.test(type)) ? PAGE_RANK : null;
}

function isOwn(thing: Record<string, unknown>, { addresses, title }: OwnArticle): boolean | null {
  // The address of a front page is the publisher's, not another article's.
  const paths = [thing.url, thing.mainEntityOfPage, thing['@id']]
    .map(textIn)
    .filter(url => /^https?:|^\//.test(url))
    .map(pathOf)
    .filter(path => path !== '');
  const known = addresses.map(pathOf).filter(path => path !== '');
  if (paths.some(path => known.includes(path))) return true;
  const headline = wordsOf(textIn(thing.headline) || textIn(thing.name));
  const said = wordsOf(title);
  const shared = headline.filter(word => said.includes(word)).length / headline.length;
  if (said.length > 0 && shared >= SAME_HEADLINE) return true;
  const isElsewhere = paths.length > 0 && known.length > 0;
  return isElsewhere && !(said.length > 0 && shared >= OTHER_HEADLINE) ? false : null;
}

/** An address without what differs between two ways to the same article: scheme, query, fragment, mobile host. */
function pathOf(address: string): string {
  const path = /^(?:(?:https?:)?\/\/[^/?#]*)?([^?#]*)/i.exec(address.trim())?.[1] ?? '';
  return decoded(path)
    .toLowerCase()
    .replace(/(?:\/amp|\.amp)?(?:\/|\.html?)?$/, '')
    .replace(/^\/(?:amp|mobile|m)(?=\/)/, '');
}

function decoded(path: string): string {
  try {
    return decodeURI(path);
  } catch {
    return path;
  }
}

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}
