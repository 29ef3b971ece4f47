import type { Card } from '../cards/card.ts';
import type { OwnEntry } from '../packs/pack.ts';
import type { CardField } from './merge-cards.ts';
import { mergeEdit } from './merge-edit.ts';

/** An own-layer entry fitted to a pack's card; `kept` names the fields that both sides changed. */
type FittedEntry = { readonly entry: OwnEntry | null; readonly kept: readonly CardField[] };

/**
 * Fits an own-layer entry to the current card of the pack (null if the pack no longer has it). An edit whose card is
 * gone becomes an own card; a hidden card stays hidden, even if the pack includes it again.
 */
export function fitEntry(entry: OwnEntry | null, pack: Card | null): FittedEntry {
  if (entry === null || entry.type === 'hidden') return { entry, kept: [] };
  if (pack) return mergeEdit(entry, pack);
  const { card, editedAt } = entry;
  return { entry: { type: 'card', card, editedAt }, kept: [] };
}
