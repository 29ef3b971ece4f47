import { textLength } from '#platform/page/text-length.ts';
import { isArticle } from './is-article.ts';

/** Longest text, in UTF-16 code units, of a page that is only a wrapper around its frames. */
const MAX_WRAPPER_TEXT = 500;

/**
 * Whether a document is an article or part of one. It is part of one if some page around it is an article and every
 * page above that one is a mere wrapper. The pages around it must be of the same origin; otherwise the answer is no.
 */
export function isInArticle(page: Document): boolean {
  try {
    const pages = [page];
    for (let view = page.defaultView; view && view !== view.parent; view = view.parent as typeof view)
      pages.unshift(view.parent.document);
    for (const current of pages) {
      if (isArticle(current)) return true;
      if (textLength(current, MAX_WRAPPER_TEXT) >= MAX_WRAPPER_TEXT) return false;
    }
  } catch {
    // A surrounding page is of another origin.
  }
  return false;
}
