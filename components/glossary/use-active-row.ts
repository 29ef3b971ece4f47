import { useMemo, useState } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';
import type { CardEntry } from './card-entry.ts';

/**
 * The row that the Tab key stops at. It stays with its card while the list changes around it; if the card leaves the
 * list, the row that took its place becomes active.
 */
export function useActiveRow(
  cards: readonly CardEntry[],
  selected: CardId | null,
): readonly [number, (row: number) => void] {
  const [{ id, row }, setActive] = useState({ id: selected, row: 0 });
  // A list may have half a million cards, so it is searched once rather than at each render.
  const found = useMemo(() => rowOf(cards, id, row), [cards, id, row]);
  const active = found >= 0 ? found : Math.min(row, Math.max(cards.length - 1, 0));
  if (found >= 0 && found !== row) setActive({ id, row: found });
  return [active, to => setActive({ id: cards[to]?.id ?? null, row: to })];
}

/** The card's row, or -1 if the list does not have it; `likely` is tried first. */
function rowOf(cards: readonly CardEntry[], id: CardId | null, likely: number): number {
  if (id === null) return -1;
  return cards[likely]?.id === id ? likely : cards.findIndex(card => card.id === id);
}
