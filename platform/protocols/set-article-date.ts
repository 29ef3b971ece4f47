import type { PartialDate } from '#core/cards/partial-date.ts';
import { ask } from './ask.ts';

/**
 * Stores the date of the article in a tab; null removes it. A card's frame leaves out `tab`: it may only set the date in
 * its own tab. Answers with null, or with the reason why the date was not stored.
 */
export async function setArticleDate(date: PartialDate | null, tab?: number): Promise<string | null> {
  const reply = await ask({ type: 'set-date', date, ...(tab !== undefined && { tab }) });
  if (!reply) return 'no-answer';
  return reply.ok ? null : reply.reason;
}
