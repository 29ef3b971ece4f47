import type { ReadingBudget } from '#core/budget/reading-budget.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { OVER_BUDGET, type PageReply } from '#platform/protocols/mentions-protocol.ts';
import type { ReadBlocks } from './mention-finder.ts';

/** The answer without mentions of cards that the budget does not admit. */
export function withinBudget(read: ReadBlocks, budget: ReadingBudget): Pick<PageReply, 'read' | 'reason'> {
  const named = new Set<CardId>();
  for (const { mentions } of read.blocks)
    for (const { card, candidates } of mentions)
      for (const id of [card, ...candidates]) if (id) named.add(id);
  const admitted = budget.admitCards(named);
  if (admitted.size === named.size) return { read, reason: null };
  const blocks = read.blocks.map(({ key, mentions }) => ({
    key,
    mentions: mentions.filter(({ card, candidates }) =>
      [card, ...candidates].every(id => id === null || admitted.has(id)),
    ),
  }));
  const cards = read.cards.filter(({ id }) => admitted.has(id));
  return { read: { ...read, blocks, cards }, reason: OVER_BUDGET };
}
