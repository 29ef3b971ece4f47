import { articleDate } from '#core/article-date/article-date.ts';
import type { ArticleDay } from '#core/as-of/article-date.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import { type Result, success } from '#core/result.ts';
import { articleAddress } from '#platform/choices/article-address.ts';
import type { PageDates } from '#platform/page-dates/page-dates.ts';
import type { ArticleAbout } from '#platform/protocols/mentions-protocol.ts';

/** The date of an article: the one that the reader set, or else what the page says about it. */
export async function dayOfArticle(
  { dates: hints, language, title }: ArticleAbout,
  address: string | undefined,
  dates: PageDates,
): Promise<Result<ArticleDay, StorageFailure>> {
  const remembered = articleAddress(address ?? '');
  const set = remembered === null ? success(null) : await dates.get(remembered);
  if (!set.ok) return set;
  if (set.value !== null) return success({ date: set.value, from: 'reader' });
  if (!hints) return success(null);
  const today = new Date().toISOString().slice(0, 10);
  return success(articleDate(hints, { address: address ?? '', language, title, today }));
}
