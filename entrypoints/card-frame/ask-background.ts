import * as v from 'valibot';
import type { CardId } from '#core/cards/identifiers.ts';
import type { PartialDate } from '#core/cards/partial-date.ts';
import { MOST_CARDS } from '#platform/protocols/mentions-protocol.ts';
import { request } from '#platform/protocols/request.ts';
import { SetDateReplySchema } from '#platform/protocols/requests.ts';
import type { DecisionActions } from './send-decisions.ts';

/** Asks for whole cards, in as many requests as it takes; null where one of them is not answered. */
export async function askCards(ids: readonly CardId[]): Promise<readonly unknown[] | null> {
  const found: unknown[] = [];
  for (let start = 0; start < ids.length; start += MOST_CARDS) {
    const cards = await request({ type: 'cards', ids: ids.slice(start, start + MOST_CARDS) });
    if (!Array.isArray(cards)) return null;
    found.push(...cards);
  }
  return found;
}

/** Keeps the day that the reader gives the article. Gives why it was not kept; null where it was. */
export async function keepDay(date: PartialDate | null): Promise<string | null> {
  const parsed = v.safeParse(SetDateReplySchema, await request({ type: 'set-date', date }));
  if (!parsed.success) return 'no-answer';
  return parsed.output.ok ? null : parsed.output.reason;
}

export const decisionActions: DecisionActions = {
  decide: (decision, reach, replaces) =>
    request({ type: 'decide', decision, reach, ...(replaces !== undefined && { replaces }) }),
  undecide: key => request({ type: 'undecide', key }),
};
