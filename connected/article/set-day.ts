import * as v from 'valibot';
import type { PartialDate } from '#core/cards/partial-date.ts';
import { request } from '#platform/protocols/request.ts';
import { SetDateReplySchema } from '#platform/protocols/requests.ts';

/** Keeps the day of the article in a tab, null takes it back. Gives null, or the reason why it is not kept. */
export async function setDay(tab: number, date: PartialDate | null): Promise<string | null> {
  const reply = v.safeParse(SetDateReplySchema, await request({ type: 'set-date', date, tab }));
  if (!reply.success) return 'no-answer';
  return reply.output.ok ? null : reply.output.reason;
}
