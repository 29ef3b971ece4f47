import {
  type ArticleAbout,
  LONGEST_LANGUAGE,
  LONGEST_SECTION,
  LONGEST_TITLE,
} from '#platform/protocols/mentions-protocol.ts';
import { dateHints } from './date-hints.ts';

/** What the page says of its article, as far as it bears on what names mean. */
export function aboutArticle(page: Document): ArticleAbout {
  const { lang } = page.documentElement;
  const section = page.querySelector('meta[property="article:section" i]')?.getAttribute('content')?.trim();
  return {
    // Nonsense of any length is no language.
    language: lang.length <= LONGEST_LANGUAGE ? lang : '',
    title: page.title.slice(0, LONGEST_TITLE),
    ...(section && section.length <= LONGEST_SECTION && { section }),
    dates: dateHints(page),
  };
}
