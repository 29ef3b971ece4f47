import type { Card } from '../cards/card.ts';
import type { OwnEntry } from '../packs/pack.ts';
import type { CardField } from './merge-cards.ts';
import { mergeEdit } from './merge-edit.ts';

/** An entry of the own layer as it lies over a pack's card; `kept` names fields that both sides changed. */
type FittedEntry = { readonly entry: OwnEntry | null; readonly kept: readonly CardField[] };

/**
 * Fits an entry of the own layer to the pack's card as it is now (null: there is none any more). An edit whose card
 * is gone becomes a card of the reader's own; a hidden card stays hidden, also should it come back.
 */
export function fitEntry(entry: OwnEntry | null, pack: Card | null): FittedEntry {
  if (entry === null || entry.type === 'hidden') return { entry, kept: [] };
  if (pack) return mergeEdit(entry, pack);
  const { card, editedAt } = entry;
  return { entry: { type: 'card', card, editedAt }, kept: [] };
}
