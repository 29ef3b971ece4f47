import * as v from 'valibot';
import { type ArticleDay, DATE_ORIGINS } from '#core/as-of/article-date.ts';
import { PartialDateSchema } from '#core/cards/partial-date.ts';

const ArticleDateSchema = v.strictObject({ date: PartialDateSchema, from: v.picklist(DATE_ORIGINS) });

/** Days that contradict each other, at most: one from each group of signs. */
const MOST_FOUND = 3;

/** What is known about an article's day, unless nothing is. */
export const ArticleDaySchema = v.union([
  ArticleDateSchema,
  v.strictObject({
    date: v.null(),
    found: v.pipe(v.array(ArticleDateSchema), v.minLength(1), v.maxLength(MOST_FOUND)),
  }),
]);

/** Parses the article's date from the background; null where it is unknown or invalid. */
export function parseArticleDate(sent: unknown): ArticleDay {
  const parsed = v.safeParse(ArticleDaySchema, sent);
  return parsed.success ? parsed.output : null;
}
