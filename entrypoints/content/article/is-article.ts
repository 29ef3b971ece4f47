import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/** schema.org's types of Article: all of their names end in "Article", except those of blogs and reports. */
const ARTICLE_TYPE = /^(?:[A-Za-z]*Article|(?:Live)?BlogPosting|Report)$/;

// In UTF-16 code units. Larger JSON-LD hardly ever describes one article, and parsing it would hold the page up.
const MAX_JSON_LD_LENGTH = 500_000;

/** Least prose of an article that no metadata declares as one, in characters of its paragraphs. */
const MIN_PROSE = 1_200;

/** Least prose, in characters, that is not a teaser for another page. */
const MIN_OWN_PROSE = 400;

/** Longest text of a teaser, in characters. */
const MAX_TEASER = 400;

/** A page with this share of its paragraphs' text inside links, or more, is a list of other pages. */
const MAX_LINKED_SHARE = 0.35;

/**
 * Whether the document is one article. Its metadata (JSON-LD, Open Graph) counts first, then its looks. The check is
 * cheap enough for every page. Front pages, applications, mail and editors are not articles.
 */
export function isArticle(page: Document): boolean {
  // Seen from a frame, the top document belongs to another realm: `instanceof` would not recognise its elements.
  if (!page.body || page.documentElement.localName !== 'html') return false;
  if (isEditor(page)) return false;
  const frontPage = /^\/(?:index\.\w+)?$/.test(page.location.pathname);
  if (saysArticle(page)) return !frontPage || proseOf(page).length >= MIN_PROSE;
  if (frontPage) return false;
  if (!isProbablyReaderable(page)) return false;
  const prose = proseOf(page);
  return (
    prose.length >= MIN_PROSE && prose.own >= MIN_OWN_PROSE && prose.linked / prose.length < MAX_LINKED_SHARE
  );
}

/** True for a page that is mainly a text to be edited. */
function isEditor(page: Document): boolean {
  if (page.designMode === 'on') return true;
  const editable = page.querySelector('[contenteditable]:not([contenteditable="false" i])');
  return editable !== null && (editable === page.body || editable.textContent.length > MIN_PROSE);
}

function saysArticle(page: Document): boolean {
  const type = page
    .querySelector('meta[property="og:type" i]')
    ?.getAttribute('content')
    ?.trim()
    .toLowerCase();
  if (type === 'article' || type === 'news' || type === 'newsarticle') return true;
  for (const script of page.querySelectorAll('script[type="application/ld+json" i]')) {
    const data = script.textContent;
    if (data.length <= MAX_JSON_LD_LENGTH && describesArticle(data)) return true;
  }
  return false;
}

function describesArticle(data: string): boolean {
  try {
    return entries(JSON.parse(data)).some(entry =>
      [entry['@type']].flat().some(type => typeof type === 'string' && ARTICLE_TYPE.test(type)),
    );
  } catch {
    // Broken data is ignored; the page's looks decide.
    return false;
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

/** Lengths of the paragraphs' text: of all of it, of the part inside links, and of the part that is not a teaser. */
function proseOf(page: Document): { length: number; linked: number; own: number } {
  const prose = { length: 0, linked: 0, own: 0 };
  // Shorter paragraphs are captions and the like.
  const paragraphs = [...page.querySelectorAll('p, pre, article div:has(> br)')].filter(
    paragraph => lengthOf(paragraph) >= 80,
  );
  paragraphs.forEach((paragraph, at) => {
    const length = lengthOf(paragraph);
    prose.length += length;
    prose.linked += linkedIn(paragraph);
    if (length > MAX_TEASER || !isTeaser(paragraph, paragraphs[at - 1], paragraphs[at + 1]))
      prose.own += length;
  });
  return prose;
}

/** A link with at least this much text can be the title of another page, in UTF-16 code units. */
const MIN_TITLE = 15;

/**
 * True for a paragraph that is alone beside a link to another page, such as a search result or an entry of a list.
 * `before` and `after` are the paragraphs next to it.
 */
function isTeaser(paragraph: Element, before?: Element, after?: Element): boolean {
  if (paragraph.closest('a')) return true;
  const isOwn = (element: Element | null) =>
    element && (before ?? after) && ![before, after].some(other => other && element.contains(other));
  // The largest element around it that contains no other paragraph.
  let own = paragraph;
  while (isOwn(own.parentElement)) own = own.parentElement as Element;
  const title = own.previousElementSibling;
  return [own, ...(title && isOwn(title) ? [title] : [])].some(
    around =>
      around.localName === 'a' ||
      [...around.querySelectorAll('a:not([href^="#"])')].some(
        link =>
          !paragraph.contains(link) &&
          (lengthOf(link) >= MIN_TITLE || around.querySelector('h1, h2, h3, h4, h5, h6')),
      ),
  );
}

function lengthOf(element: Element): number {
  return element.textContent.trim().length;
}

function linkedIn(element: Element): number {
  let linked = 0;
  for (const link of element.querySelectorAll('a')) linked += link.textContent.length;
  return linked;
}
