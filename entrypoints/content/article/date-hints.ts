import type { ArticleAbout } from '#platform/protocols/mentions-protocol.ts';

type DateHints = NonNullable<ArticleAbout['dates']>;

/**
 * Most text that is sent of each JSON-LD block and of each other hint, in UTF-16 code units, and most hints of each
 * kind. Addresses are the longest hints; JSON-LD has its date near the beginning.
 */
const MAX_JSON_LD_LENGTH = 20_000;
const MAX_HINT_LENGTH = 200;
const MAX_HINTS = 12;

/** Collects everything in the page that may say when it was published. The background interprets it. */
export function dateHints(page: Document): DateHints {
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const get = (element: Element, name: string) => element.getAttribute(name) ?? '';
  const cut = (text: string) => text.trim().slice(0, MAX_HINT_LENGTH);
  const heading = page.querySelector('h1');
  const head = heading?.closest('header, article') ?? heading?.parentElement;
  return {
    jsonLd: all('script[type="application/ld+json" i]')
      .map(({ textContent }) => textContent.slice(0, MAX_JSON_LD_LENGTH))
      .filter(text => text.includes('datePublished'))
      .slice(0, MAX_HINTS),
    metas: all('meta[content], link[rel=canonical]')
      .map((meta): [string, string] => [
        get(meta, 'property') ||
          get(meta, 'name') ||
          get(meta, 'rel') ||
          (meta.hasAttribute('itemprop') ? `itemprop:${get(meta, 'itemprop')}` : ''),
        cut(get(meta, 'content') || get(meta, 'href')),
      ])
      .filter(([name]) => /date|publi|issued|created|canonical/i.test(name) && name.length <= MAX_HINT_LENGTH)
      .slice(0, MAX_HINTS),
    times: all('time[datetime], [itemprop="datePublished" i]')
      .slice(0, MAX_HINTS)
      .map(time => ({
        datetime: cut(get(time, 'datetime') || get(time, 'content') || time.textContent),
        text: cut(time.textContent),
        published: time.hasAttribute('itemprop'),
        place: head?.contains(time) ? 'headline' : time.closest('article, main') ? 'article' : 'page',
      })),
    lines: [...(head?.querySelectorAll('p, span, div, time, li') ?? [])]
      .map(element => element.textContent.trim())
      .filter(text => text.length <= MAX_HINT_LENGTH && /\d{4}|[٠-٩]{4}/.test(text))
      .slice(0, MAX_HINTS),
  };
}
