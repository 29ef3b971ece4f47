import type { ArticleAbout } from '#platform/protocols/mentions-protocol.ts';

type DateHints = NonNullable<ArticleAbout['dates']>;

/** Most text that is sent of each JSON-LD block and of each other hint, in UTF-16 code units. */
const MAX_JSON_LD_LENGTH = 20_000;
const MAX_HINT_LENGTH = 400;

/** Most hints of each kind. */
const MAX_HINTS = 20;

/** Longest line that can say when a page was published, and how many elements after the headline may be one. */
const MAX_LINE_LENGTH = 200;
const ELEMENTS_AFTER = 150;

/** Tags that may contain a date, and headlines, which show that a date belongs to something else. */
const KEPT_TAG = /^<h\d|date|time|publ|title="\d|canon|dcterms|item/i;

/** A text in JSON-LD that is no date and no headline, such as that of the article: the date may be behind it. */
const LONG_TEXT = /"(?:[^"\\]|\\.){299,}"/g;

/**
 * Collects everything in the page that may say when it was published. The background interprets it; to keep this script
 * small, it gets pieces of the page's HTML.
 */
export function dateHints(page: Document): DateHints {
  // The fields of a form shadow what is read here (`<input name="contains">`), so forms are passed over.
  const { closest } = page.documentElement;
  const noForm = (element: Element | null) => element && closest.call(element, ':not(form)');
  const all = (selector: string) =>
    [...page.querySelectorAll(selector)].filter(element => noForm(element) === element);
  const heading = page.querySelector('article h1,main h1') ?? page.querySelector('h1') ?? page.body;
  const pieces = (elements: readonly Element[]) => {
    let last: Element | undefined;
    return elements
      .flatMap((element): [string, string][] => {
        if (
          last?.contains(element) ||
          element.textContent.length > MAX_LINE_LENGTH ||
          element.contains(heading)
        )
          return [];
        const text = element.outerHTML.replace(/<[^>]*>|\s\s+/g, tag => (KEPT_TAG.test(tag) ? tag : '\n'));
        if (!/\p{N}\p{N}/u.test(text)) return [];
        last = element;
        let around = '';
        for (let at: Element | null = element; at && !at.contains(heading); at = noForm(at.parentElement))
          around += `${at.localName} ${at.id} ${at.className}\n`;
        return [[text.slice(0, MAX_HINT_LENGTH), around.slice(0, MAX_HINT_LENGTH)]];
      })
      .slice(0, MAX_HINTS);
  };
  const elements = all('body *');
  const after = elements.indexOf(heading) + 1;
  return {
    jsonLd: all('script[type="application/ld+json" i]')
      .map(({ textContent }) => textContent.replace(LONG_TEXT, '0').slice(0, MAX_JSON_LD_LENGTH))
      .slice(0, MAX_HINTS),
    metas: pieces(all('meta[content],link[rel=canonical]')),
    near: pieces(elements.slice(after, after + ELEMENTS_AFTER)),
    rest: pieces(all('time,[itemprop^=date i],[class*=publish i],[class*=date i]')),
  };
}
