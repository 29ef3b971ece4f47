import type { Card } from '../cards/card.ts';
import type { OwnEntry } from '../packs/pack.ts';
import { deepEqual } from './deep-equal.ts';
import { type CardField, mergeCards } from './merge-cards.ts';

type Written = Exclude<OwnEntry, { type: 'hidden' }>;

/**
 * Lays what the reader wrote over a pack's card as it is now. `entry` is null where nothing of the edit is left to
 * lay over it; `kept` names the fields where the reader's words stand against the pack's new ones.
 */
export function mergeEdit(
  entry: Written,
  pack: Card,
): { readonly entry: OwnEntry | null; readonly kept: readonly CardField[] } {
  // A card of the reader's own under a pack's id is left from an edit whose pack was removed: its base is not known,
  // so all of it counts as the reader's.
  const { card, kept } =
    entry.type === 'edit' ? mergeCards(entry.base, entry.card, pack) : { card: entry.card, kept: [] };
  if (deepEqual(card, pack)) return { entry: null, kept };
  return { entry: { type: 'edit', card, base: pack, editedAt: entry.editedAt }, kept };
}
