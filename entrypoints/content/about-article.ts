import { isPartialDate } from '#core/cards/partial-date.ts';
import {
  type ArticleAbout,
  LONGEST_LANGUAGE,
  LONGEST_SECTION,
  LONGEST_TITLE,
} from '#platform/reading-protocol.ts';
import { publishedDate } from './published-date.ts';

/** What the page says of its article, as far as it bears on what names mean. */
export function aboutArticle(page: Document): ArticleAbout {
  const { lang } = page.documentElement;
  const date = publishedDate(page);
  const section = page.querySelector('meta[property="article:section" i]')?.getAttribute('content')?.trim();
  return {
    // Nonsense of any length is no language.
    language: lang.length <= LONGEST_LANGUAGE ? lang : '',
    title: page.title.slice(0, LONGEST_TITLE),
    ...(section && section.length <= LONGEST_SECTION && { section }),
    ...(date !== null && isPartialDate(date) && { date }),
  };
}
