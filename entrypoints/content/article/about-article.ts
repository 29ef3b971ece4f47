import {
  type ArticleAbout,
  LONGEST_LANGUAGE,
  LONGEST_SECTION,
  LONGEST_TITLE,
} from '#platform/protocols/mentions-protocol.ts';
import { dateHints } from './date-hints.ts';

/** What the page says about its article that helps to tell what names mean. */
export function aboutArticle(page: Document): ArticleAbout {
  const { lang } = page.documentElement;
  const section = page.querySelector('meta[property="article:section" i]')?.getAttribute('content')?.trim();
  return {
    // The attribute can hold text of any length; what is too long is not a language code.
    language: lang.length <= LONGEST_LANGUAGE ? lang : '',
    title: page.title.slice(0, LONGEST_TITLE),
    ...(section && section.length <= LONGEST_SECTION && { section }),
    dates: dateHints(page),
  };
}
