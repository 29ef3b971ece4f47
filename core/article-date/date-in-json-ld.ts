import { writtenDay } from './written-day.ts';

/** schema.org's kinds of articles; a page's other things (an organisation, a comment, a video) have dates of their own. */
const ARTICLE = /Article|Posting|Report|Review$|^CreativeWork$|^WebPage$|^AnalysisNewsArticle$/;
/** What surely is one, and goes before pages and works in general. */
const NEWS = /.Article|Posting|Report/;
const NEWS_RANK = 0;
const NO_ARTICLE =
  /^(?:Comment|ImageObject|VideoObject|Person|Organization|NewsMediaOrganization|BreadcrumbList|ItemList)$/;

/** How deep blocks are looked through, and how many things in them: they are the page's to write. */
const DEEPEST = 8;
const MOST_THINGS = 2_000;

type DatedThing = { readonly rank: number; readonly day: string };

/**
 * The day of publication in a page's JSON-LD blocks: of the first thing that is an article, then of a page. A block that
 * is not quite JSON is searched for the one key.
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
  // Many servers put comments around it.
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

/** Looks through everything in a block, in its order. */
function dateInThings(root: unknown): DatedThing | null {
  let best: DatedThing | null = null;
  let left = MOST_THINGS;
  const look = (value: unknown, depth: number): void => {
    if (typeof value !== 'object' || value === null || depth > DEEPEST || left-- <= 0) return;
    if (Array.isArray(value)) {
      for (const entry of value) look(entry, depth + 1);
      return;
    }
    const thing = value as Record<string, unknown>;
    const types = [thing['@type']].flat().filter(type => typeof type === 'string');
    const rank = rankOf(types);
    const day = dayOf(thing, rank);
    if (day !== null && rank !== null && (!best || rank < best.rank)) best = { rank, day };
    // What an article merely mentions or is commented on with is another thing's date.
    for (const [key, inner] of Object.entries(thing))
      if (!/^(?:comment|review|mentions|relatedLink|citation|isBasedOn|hasPart|itemListElement)$/.test(key))
        look(inner, depth + 1);
  };
  look(root, 0);
  return best;
}

/** Years after which something that is still worked on is no news: an encyclopaedia's article, a standing page. */
const STANDING_YEARS = 3;

function dayOf({ datePublished, dateModified }: Record<string, unknown>, rank: number | null): string | null {
  const published = typeof datePublished === 'string' ? writtenDay(datePublished) : null;
  const modified = typeof dateModified === 'string' ? writtenDay(dateModified) : null;
  if (published === null || modified === null || rank === NEWS_RANK) return published;
  return Number(modified.slice(0, 4)) - Number(published.slice(0, 4)) > STANDING_YEARS ? null : published;
}

function rankOf(types: readonly string[]): number | null {
  if (types.some(type => NO_ARTICLE.test(type))) return null;
  if (types.some(type => NEWS.test(type))) return NEWS_RANK;
  if (types.includes('Article')) return 1;
  return types.length === 0 || types.some(type => ARTICLE.test(type)) ? 3 : null;
}
