import { looksOf } from './looks-of.ts';

/** schema.org's types of Article: all of their names end in "Article", except those of blogs and reports. */
const ARTICLE_TYPE = /^(?:[a-z]*Article|(?:Live)?BlogPosting|Report)$/gim;

/** schema.org's types of pages that are none, and of what shops sell. */
const OTHER_TYPE = /^(?:(?:SearchResults|Collection|Profile|Contact|Checkout)Page|Product(?:Group)?)$/m;

/** Microdata of one article. */
const ITEM = '[itemtype$=Article],[itemtype$=BlogPosting]';

// In UTF-16 code units. Larger JSON-LD hardly ever describes one article, and parsing it would hold the page up.
const MAX_JSON_LD_LENGTH = 500_000;

/** A page that describes more articles than this lists them. */
const MOST_ARTICLES = 2;

/** Longest text of a field to write in, such as a comment, in UTF-16 code units. */
const MAX_FIELD = 1_200;

/** Addresses of front pages, also of one language or country: `/`, `/index.html`, `/de/`, `/en-gb/home`. */
const FRONT_PAGE = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:(?:index|home|default)(?:\.\w+)?)?$/i;

/**
 * Whether the document is one article. Its metadata (JSON-LD, Open Graph) counts first, then its looks. The check is
 * cheap enough for every page. Front pages, lists of other pages, shops, applications, mail and editors are not
 * articles.
 */
export function isArticle(page: Document): boolean {
  // Seen from a frame, the top document belongs to another realm: `instanceof` would not recognise its elements.
  if (!page.body || page.documentElement.localName !== 'html') return false;
  if (isEditor(page)) return false;
  const said = saidKind(page);
  const isFront = FRONT_PAGE.test(page.location.pathname);
  if (said === 'other' || (isFront && !said)) return false;
  if (said === 'article' && !isFront) return true;
  const looks = looksOf(page);
  return looks === 'article' || (said === 'perhaps' && !isFront && looks !== 'list');
}

/** True for a page that is mainly a text to be edited. */
function isEditor(page: Document): boolean {
  if (page.designMode === 'on') return true;
  const editable = page.querySelector('[contenteditable]:not([contenteditable="false" i])');
  return editable !== null && (editable === page.body || editable.textContent.length > MAX_FIELD);
}

/**
 * What the page says that it is; null if it says nothing. Open Graph alone is `perhaps`: some sites call each of their
 * pages an article, but only real ones also have a day.
 */
function saidKind(page: Document): 'article' | 'perhaps' | 'other' | null {
  const types: unknown[] = [];
  for (const { textContent } of page.querySelectorAll('script[type="application/ld+json" i]'))
    if (textContent.length <= MAX_JSON_LD_LENGTH) types.push(...typesIn(textContent));
  const said = types.join('\n');
  const articles = said.match(ARTICLE_TYPE)?.length ?? page.querySelectorAll(ITEM).length;
  if (articles > 0 && articles <= MOST_ARTICLES) return 'article';
  const type = metaOf(page, 'og:type');
  if (OTHER_TYPE.test(said) || /^(?:product|profile)\b/.test(type)) return 'other';
  if (articles === 0 && metaOf(page, 'article:published_time')) return 'article';
  return /^(?:article|news|newsarticle)$/.test(type) ? 'perhaps' : null;
}

function metaOf(page: Document, property: string): string {
  const content = page.querySelector(`meta[property="${property}" i]`)?.getAttribute('content') ?? '';
  return content.trim().toLowerCase();
}

/** The types of the entities in a block of JSON-LD. */
function typesIn(data: string): unknown[] {
  try {
    return entries(JSON.parse(data)).flatMap(entry => entry['@type']);
  } catch {
    // Broken data is ignored; the page's looks decide.
    return [];
  }
}

/**
 * The entities that a block of JSON-LD describes: itself, the items of its list, or its `@graph`. Entities nested
 * inside those do not count.
 */
function entries(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(entries);
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  return Array.isArray(record['@graph']) ? record['@graph'].flatMap(entries) : [record];
}
