import * as v from 'valibot';
import { type ArticleDate, DATE_ORIGINS } from '#core/as-of/article-date.ts';
import { PartialDateSchema } from '#core/cards/partial-date.ts';

const ArticleDateSchema = v.object({ date: PartialDateSchema, from: v.picklist(DATE_ORIGINS) });

/** Parses the article's date from the background; null where it is unknown or invalid. */
export function parseArticleDate(sent: unknown): ArticleDate | null {
  const parsed = v.safeParse(ArticleDateSchema, sent);
  return parsed.success ? parsed.output : null;
}
