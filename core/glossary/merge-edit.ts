import type { Card } from '../cards/card.ts';
import type { OwnEntry } from '../packs/pack.ts';
import { deepEqual } from './deep-equal.ts';
import { type CardField, mergeCards } from './merge-cards.ts';

type Written = Exclude<OwnEntry, { type: 'hidden' }>;

/**
 * Lays the reader's version over the pack's current card. `entry` is null if nothing of the edit is left; `kept` names
 * the fields in which the reader's version differs from the pack's new one.
 */
export function mergeEdit(
  entry: Written,
  pack: Card,
): { readonly entry: OwnEntry | null; readonly kept: readonly CardField[] } {
  // An own card under a pack's id is what remains of an edit whose pack was removed. Its base is unknown, so all of it
  // counts as the reader's.
  const { card, kept } =
    entry.type === 'edit' ? mergeCards(entry.base, entry.card, pack) : { card: entry.card, kept: [] };
  if (deepEqual(card, pack)) return { entry: null, kept };
  return { entry: { type: 'edit', card, base: pack, editedAt: entry.editedAt }, kept };
}
