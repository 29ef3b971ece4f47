import type { ArticleAbout } from '#platform/protocols/mentions-protocol.ts';

type DateHints = NonNullable<ArticleAbout['dates']>;

/** As much of each as is sent, in UTF-16 code units: an address is the longest, and JSON-LD has its date near the beginning. */
const LONGEST_BLOCK = 20_000;
const LONGEST = 200;
const MOST = 12;

/** Collects what may say when the page was published. What it means is found out in the background. */
export function dateHints(page: Document): DateHints {
  const all = (selector: string) => [...page.querySelectorAll(selector)];
  const get = (element: Element, name: string) => element.getAttribute(name) ?? '';
  const cut = (text: string) => text.trim().slice(0, LONGEST);
  const heading = page.querySelector('h1');
  const head = heading?.closest('header, article') ?? heading?.parentElement;
  return {
    jsonLd: all('script[type="application/ld+json" i]')
      .map(({ textContent }) => textContent.slice(0, LONGEST_BLOCK))
      .filter(text => text.includes('datePublished'))
      .slice(0, MOST),
    metas: all('meta[content], link[rel=canonical]')
      .map((meta): [string, string] => [
        get(meta, 'property') ||
          get(meta, 'name') ||
          get(meta, 'rel') ||
          (meta.hasAttribute('itemprop') ? `itemprop:${get(meta, 'itemprop')}` : ''),
        cut(get(meta, 'content') || get(meta, 'href')),
      ])
      .filter(([name]) => /date|publi|issued|created|canonical/i.test(name) && name.length <= LONGEST)
      .slice(0, MOST),
    times: all('time[datetime], [itemprop="datePublished" i]')
      .slice(0, MOST)
      .map(time => ({
        datetime: cut(get(time, 'datetime') || get(time, 'content') || time.textContent),
        text: cut(time.textContent),
        published: time.hasAttribute('itemprop'),
        place: head?.contains(time) ? 'headline' : time.closest('article, main') ? 'article' : 'page',
      })),
    lines: [...(head?.querySelectorAll('p, span, div, time, li') ?? [])]
      .map(element => element.textContent.trim())
      .filter(text => text.length <= LONGEST && /\d{4}|[٠-٩]{4}/.test(text))
      .slice(0, MOST),
  };
}
