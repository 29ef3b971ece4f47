import type { CardId } from '#core/cards/identifiers.ts';
import { ask } from '#platform/protocols/ask.ts';
import { MOST_CARDS } from '#platform/protocols/mentions-protocol.ts';
import type { SentCard } from '#platform/protocols/requests.ts';
import type { DecisionActions } from './send-decisions.ts';

/** Fetches whole cards, in as many requests as needed; null if one of the requests is not answered. */
export async function askCards(ids: readonly CardId[]): Promise<readonly SentCard[] | null> {
  const found: SentCard[] = [];
  for (let start = 0; start < ids.length; start += MOST_CARDS) {
    const cards = await ask({ type: 'cards', ids: ids.slice(start, start + MOST_CARDS) });
    if (!cards) return null;
    found.push(...cards);
  }
  return found;
}

export const decisionActions: DecisionActions = {
  decide: (decision, reach, replaces) =>
    ask({ type: 'decide', decision, reach, ...(replaces !== undefined && { replaces }) }),
  undecide: key => ask({ type: 'undecide', key }),
};
