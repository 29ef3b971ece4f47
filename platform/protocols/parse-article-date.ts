import * as v from 'valibot';
import { type ArticleDate, DATE_ORIGINS } from '#core/as-of/article-date.ts';
import { PartialDateSchema } from '#core/cards/partial-date.ts';

const ArticleDateSchema = v.object({ date: PartialDateSchema, from: v.picklist(DATE_ORIGINS) });

/** The article's day as the background sent it; null where it is not known, or is no day. */
export function parseArticleDate(sent: unknown): ArticleDate | null {
  const parsed = v.safeParse(ArticleDateSchema, sent);
  return parsed.success ? parsed.output : null;
}
