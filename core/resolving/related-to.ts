import type { CardId } from '../cards/identifiers.ts';
import type { KnownCard } from './card-profile.ts';

/**
 * Ids of other cards that resolving needs: for each capital among the cards found, the card of its country; for each
 * term, the cards that it is related to, whose sentences say what its subject is.
 */
export function relatedTo(cards: Iterable<KnownCard>): Set<CardId> {
  const found = new Set<CardId>();
  for (const { card } of cards) {
    for (const { relation } of card.statements)
      if (relation && (card.kind === 'term' || relation.type === 'capital-of')) found.add(relation.card);
  }
  return found;
}
