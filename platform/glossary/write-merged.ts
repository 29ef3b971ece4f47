import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { deepEqual } from '#core/glossary/deep-equal.ts';
import { mergeLayers } from '#core/glossary/merge-layers.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { OwnEntry } from '#core/packs/pack.ts';
import type { CardRow } from '../database/rows.ts';
import { deleteRows, putRows } from '../database/write-rows.ts';
import type { Change } from './change.ts';
import { summarise } from './summarise.ts';

type Layers = { readonly id: CardId; readonly pack: Card | null; readonly own: OwnEntry | null };

/**
 * Writes what the given layers show, where it differs from what stands there. A card keeps its number for as long as
 * it is there; one that did not change keeps its edition.
 */
export async function writeMerged(change: Change, layers: readonly Layers[]): Promise<void> {
  const { cards, summaries } = change.database;
  const stored = await cards
    .where('id')
    .anyOf(layers.map(({ id }) => id))
    .toArray();
  const before = new Map(stored.map(row => [row.id, row]));
  const gone: CardNumber[] = [];
  const kept: Omit<CardRow, 'edition'>[] = [];
  const added: Omit<CardRow, 'edition' | 'number'>[] = [];
  for (const { id, pack, own } of layers) {
    const row = before.get(id);
    const merged = mergeLayers(pack, own);
    if (merged && row) {
      const same = row.origin === merged.origin && deepEqual(row.card, merged.card);
      if (!same) kept.push({ number: row.number, id, ...merged });
    } else if (merged) added.push({ id, ...merged });
    else if (row) gone.push(row.number);
  }
  if (gone.length + kept.length + added.length === 0) return;

  // Asked for once: Dexie loses its transaction over a hundred awaits that do not reach the database.
  const edition = await change.revision();
  await deleteRows(cards, gone);
  await deleteRows(summaries, gone);
  await putRows(
    change.database.gone,
    gone.map(number => ({ number, edition })),
  );
  const rows: CardRow[] = kept.map(row => ({ ...row, edition }));
  await putRows(cards, rows);
  const numbers = await putRows(
    cards,
    added.map(row => ({ ...row, edition })),
  );
  for (const [index, number] of numbers.entries()) rows.push({ ...added[index]!, number, edition });
  await putRows(summaries, rows.map(summarise));
}
