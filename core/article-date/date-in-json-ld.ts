import { writtenDay } from './written-day.ts';

/**
 * schema.org's types of articles; other things on a page (an organisation, a comment, a video) have dates of their own.
 */
const ARTICLE = /Article|Posting|Report|Review$|^CreativeWork$|^WebPage$|^AnalysisNewsArticle$/;
/** Types that are certainly articles; they take precedence over pages and works in general. */
const NEWS = /.Article|Posting|Report/;
const NEWS_RANK = 0;
const NO_ARTICLE =
  /^(?:Comment|ImageObject|VideoObject|Person|Organization|NewsMediaOrganization|BreadcrumbList|ItemList)$/;

/** Limits for the depth of blocks and the number of things in them, because the page controls both. */
const MAX_DEPTH = 8;
const MAX_THINGS = 2_000;

type DatedThing = { readonly rank: number; readonly day: string };

/**
 * The day of publication in a page's JSON-LD blocks: that of the first article, or else of a page. In a block that is
 * not valid JSON, only the key `datePublished` is searched for.
 */
export function dateInJsonLd(blocks: readonly string[]): string | null {
  let best: DatedThing | null = null;
  for (const block of blocks) {
    const found = dateInBlock(block);
    if (found && (!best || found.rank < best.rank)) best = found;
  }
  return best?.day ?? null;
}

function dateInBlock(block: string): DatedThing | null {
  // Many servers wrap it in comments.
  const text = block.replace(
    /^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g,
    '',
  );
  try {
    return dateInThings(JSON.parse(text));
  } catch {
    const day = writtenDay(/"datePublished"\s*:\s*"([^"]{8,40})"/.exec(text)?.[1] ?? '');
    return day === null ? null : { rank: 2, day };
  }
}

/** Searches everything in a block, in its order. */
function dateInThings(root: unknown): DatedThing | null {
  let best: DatedThing | null = null;
  let left = MAX_THINGS;
  const search = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > MAX_DEPTH || left-- <= 0) return;
    if (Array.isArray(value)) {
      for (const entry of value) search(entry, depth + 1);
      return;
    }
    const thing = value as Record<string, unknown>;
    const types = [thing['@type']].flat().filter(type => typeof type === 'string');
    const rank = rankOf(types);
    const day = dayOf(thing, rank);
    if (day !== null && rank !== null && (!best || rank < best.rank)) best = { rank, day };
    // Things that an article merely mentions, and comments on it, have dates of their own.
    for (const [key, inner] of Object.entries(thing))
      if (!/^(?:comment|review|mentions|relatedLink|citation|isBasedOn|hasPart|itemListElement)$/.test(key))
        search(inner, depth + 1);
  };
  search(root, 0);
  return best;
}

/**
 * A page modified more than this many years after its publication is not news: an encyclopaedia article, a permanent
 * page.
 */
const MAX_YEARS_TO_MODIFIED = 3;

function dayOf({ datePublished, dateModified }: Record<string, unknown>, rank: number | null): string | null {
  const published = typeof datePublished === 'string' ? writtenDay(datePublished) : null;
  const modified = typeof dateModified === 'string' ? writtenDay(dateModified) : null;
  if (published === null || modified === null || rank === NEWS_RANK) return published;
  return Number(modified.slice(0, 4)) - Number(published.slice(0, 4)) > MAX_YEARS_TO_MODIFIED
    ? null
    : published;
}

function rankOf(types: readonly string[]): number | null {
  if (types.some(type => NO_ARTICLE.test(type))) return null;
  if (types.some(type => NEWS.test(type))) return NEWS_RANK;
  if (types.includes('Article')) return 1;
  return types.length === 0 || types.some(type => ARTICLE.test(type)) ? 3 : null;
}
