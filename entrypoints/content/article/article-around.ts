import { textLength } from '#platform/page/text-length.ts';
import { isArticle } from './is-article.ts';

/** Text of its own, in UTF-16 code units, up to which a page is nothing but a wrapper around its frames. */
const MOST_OWN = 500;

/**
 * Whether a document is one article or stands in one: it or a page around it is one, and every page around that one is
 * a mere wrapper. The pages around are of the same origin, or this is no article.
 */
export function isInArticle(page: Document): boolean {
  try {
    const pages = [page];
    for (let view = page.defaultView; view && view !== view.parent; view = view.parent as typeof view)
      pages.unshift(view.parent.document);
    for (const one of pages) {
      if (isArticle(one)) return true;
      if (textLength(one, MOST_OWN) >= MOST_OWN) return false;
    }
  } catch {
    // A page around it is of another origin.
  }
  return false;
}
