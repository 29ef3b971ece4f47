import isProbablyReaderable from '@mozilla/readability/Readability-readerable.js';

/** schema.org's kinds of Article: all of their names end so, but for blogs and reports. */
const ARTICLE_TYPE = /^(?:[A-Za-z]*Article|(?:Live)?BlogPosting|Report)$/;

// More is hardly ever one article's data, and a page may not hold the reader up with it.
const MOST_DATA = 500_000;

/** Least prose of a page that says nothing of itself, in characters of its paragraphs. */
const LEAST_PROSE = 1_200;

/** Least prose that is no teaser of another page. */
const LEAST_OWN = 400;

/** Longest text of a teaser. */
const LONGEST_TEASER = 400;

/** Share of the paragraphs' text inside links from which a page is a list of other pages. */
const MOST_LINKED = 0.35;

/**
 * Whether the document is one article: what it says of itself first (JSON-LD, Open Graph), then how it looks.
 * Cheap enough for every page; front pages, applications, mail and editors are none.
 */
export function isArticle(page: Document): boolean {
  // The top document of a frame is another realm's: `instanceof` would not know its elements.
  if (!page.body || page.documentElement.localName !== 'html') return false;
  if (isEditor(page)) return false;
  const frontPage = /^\/(?:index\.\w+)?$/.test(page.location.pathname);
  if (saysArticle(page)) return !frontPage || proseOf(page).length >= LEAST_PROSE;
  if (frontPage) return false;
  if (!isProbablyReaderable(page)) return false;
  const prose = proseOf(page);
  return prose.length >= LEAST_PROSE && prose.own >= LEAST_OWN && prose.linked / prose.length < MOST_LINKED;
}

/** A page whose largest part is to be written in. */
function isEditor(page: Document): boolean {
  if (page.designMode === 'on') return true;
  const editable = page.querySelector('[contenteditable]:not([contenteditable="false" i])');
  return editable !== null && (editable === page.body || editable.textContent.length > LEAST_PROSE);
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
    if (data.length <= MOST_DATA && describesArticle(data)) return true;
  }
  return false;
}

function describesArticle(data: string): boolean {
  try {
    return entries(JSON.parse(data)).some(entry =>
      [entry['@type']].flat().some(type => typeof type === 'string' && ARTICLE_TYPE.test(type)),
    );
  } catch {
    // Broken data says nothing; the page's looks decide.
    return false;
  }
}

/** The things a block of JSON-LD is about: itself, its list, or its `@graph`. What they contain in turn does not count. */
function entries(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value)) return value.flatMap(entries);
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  return Array.isArray(record['@graph']) ? record['@graph'].flatMap(entries) : [record];
}

/** Length of the paragraphs' text, of the part of it inside links, and of the part that is no teaser. */
function proseOf(page: Document): { length: number; linked: number; own: number } {
  const prose = { length: 0, linked: 0, own: 0 };
  // Short paragraphs are captions and the like.
  const paragraphs = [...page.querySelectorAll('p, pre, article div:has(> br)')].filter(
    paragraph => lengthOf(paragraph) >= 80,
  );
  paragraphs.forEach((paragraph, at) => {
    const length = lengthOf(paragraph);
    prose.length += length;
    prose.linked += linkedIn(paragraph);
    if (length > LONGEST_TEASER || !isTeaser(paragraph, paragraphs[at - 1], paragraphs[at + 1]))
      prose.own += length;
  });
  return prose;
}

/** Least text of a link that can be the title of another page, in UTF-16 code units. */
const TITLE = 15;

/**
 * True for a paragraph that stands alone beside the link to another page: a result of a search, an entry of a list.
 * `before` and `after` are the paragraphs next to it.
 */
function isTeaser(paragraph: Element, before?: Element, after?: Element): boolean {
  if (paragraph.closest('a')) return true;
  const isOwn = (element: Element | null) =>
    element && (before ?? after) && ![before, after].some(other => other && element.contains(other));
  // The largest element around it without another paragraph.
  let own = paragraph;
  while (isOwn(own.parentElement)) own = own.parentElement as Element;
  const title = own.previousElementSibling;
  return [own, ...(title && isOwn(title) ? [title] : [])].some(
    around =>
      around.localName === 'a' ||
      [...around.querySelectorAll('a:not([href^="#"])')].some(
        link =>
          !paragraph.contains(link) &&
          (lengthOf(link) >= TITLE || around.querySelector('h1, h2, h3, h4, h5, h6')),
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
