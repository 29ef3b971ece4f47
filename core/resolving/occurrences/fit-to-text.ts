import { endOfLegalForm } from '../../names/legal-forms.ts';
import type { ArticleText } from '../article-text.ts';
import type { Occurrence } from './occurrence.ts';

/** Fits an occurrence to the name in the text, which may have a legal form or an article that the card's name lacks. */
export function fitToText(occurrence: Occurrence, article: ArticleText): Occurrence {
  const named = withLegalForm(occurrence, article);
  return withArticle(withoutArticle(named), article);
}

/** "Teldrin Inc" is one name, even if the card's name is Teldrin. */
function withLegalForm(occurrence: Occurrence, article: ArticleText): Occurrence {
  if (!occurrence.candidates.some(({ profile }) => profile.card.kind === 'organisation')) return occurrence;
  const text = article.blockOf(occurrence);
  const end = endOfLegalForm(text, occurrence.end);
  if (end === occurrence.end) return occurrence;
  const candidates = occurrence.candidates.filter(({ profile }) => profile.card.kind === 'organisation');
  return { ...occurrence, end, text: text.slice(occurrence.start, end), candidates };
}

/** A lower-case article is not part of the mark: "in the Netherlands". */
function withoutArticle(occurrence: Occurrence): Occurrence {
  const article = /^the\s+(?=\S)/.exec(occurrence.text)?.[0];
  if (article === undefined) return occurrence;
  return {
    ...occurrence,
    start: occurrence.start + article.length,
    text: occurrence.text.slice(article.length),
  };
}

/** "… told The Associated Press": in the middle of a sentence, a capitalised article belongs to the name. */
function withArticle(occurrence: Occurrence, article: ArticleText): Occurrence {
  if (occurrence.candidates.some(({ profile }) => profile.card.kind !== 'organisation')) return occurrence;
  const before = article.blockOf(occurrence).slice(Math.max(0, occurrence.start - 12), occurrence.start);
  if (
    !before.endsWith(' The ') ||
    !/[\p{L}\p{N},] The $/u.test(before) ||
    !article.capitalsMarkNames(occurrence)
  )
    return occurrence;
  return { ...occurrence, start: occurrence.start - 4, text: `The ${occurrence.text}` };
}
