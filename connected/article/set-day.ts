import type { PartialDate } from '#core/cards/partial-date.ts';
import { ask } from '#platform/protocols/ask.ts';

/** Keeps the day of the article in a tab, null takes it back. Gives null, or the reason why it is not kept. */
export async function setDay(tab: number, date: PartialDate | null): Promise<string | null> {
  const reply = await ask({ type: 'set-date', date, tab });
  if (!reply) return 'no-answer';
  return reply.ok ? null : reply.reason;
}
