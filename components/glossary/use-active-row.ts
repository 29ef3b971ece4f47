import { useMemo, useState } from 'preact/hooks';
import type { CardId } from '#core/cards/identifiers.ts';
import type { CardEntry } from './card-entry.ts';

/**
 * The row that Tab leads to. It stays with its card while the list changes around it; where the card has gone from
 * the list, the row that took its place comes next.
 */
export function useActiveRow(
  cards: readonly CardEntry[],
  selected: CardId | null,
): readonly [number, (row: number) => void] {
  const [{ id, row }, setActive] = useState({ id: selected, row: 0 });
  // A list of half a million is looked through once, not each time that it is drawn.
  const found = useMemo(() => rowOf(cards, id, row), [cards, id, row]);
  const active = found >= 0 ? found : Math.min(row, Math.max(cards.length - 1, 0));
  if (found >= 0 && found !== row) setActive({ id, row: found });
  return [active, to => setActive({ id: cards[to]?.id ?? null, row: to })];
}

/** The card's row, -1 where the list has it not; it is looked for at `likely` first. */
function rowOf(cards: readonly CardEntry[], id: CardId | null, likely: number): number {
  if (id === null) return -1;
  return cards[likely]?.id === id ? likely : cards.findIndex(card => card.id === id);
}
