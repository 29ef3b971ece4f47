import type { CardId } from '#core/cards/identifiers.ts';
import { deepEqual } from '#core/glossary/deep-equal.ts';
import { mergeLayers } from '#core/glossary/merge-layers.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { CardRow } from '../database/rows.ts';
import type { Change } from './change.ts';
import { summarise } from './summarise.ts';

/** Brings the merged view of some cards up to date with their layers, inside a change: a few hundred at once. */
export async function refreshCards(change: Change, ids: readonly CardId[]): Promise<void> {
  const { packCards, ownEntries, cards, summaries } = change.database;
  const [packs, owns, rows] = await Promise.all([
    packCards.bulkGet([...ids]),
    ownEntries.bulkGet([...ids]),
    cards
      .where('id')
      .anyOf([...ids])
      .toArray(),
  ]);
  const before = new Map(rows.map(row => [row.id, row]));
  const gone: CardNumber[] = [];
  const kept: CardRow[] = [];
  const added: Omit<CardRow, 'number'>[] = [];
  for (const [index, id] of ids.entries()) {
    const row = before.get(id);
    const merged = mergeLayers(packs[index]?.card ?? null, owns[index]?.entry ?? null);
    if (merged === null) {
      if (row) gone.push(row.number);
    } else if (!row) added.push({ id, edition: await change.revision(), ...merged });
    else if (row.origin !== merged.origin || !deepEqual(row.card, merged.card)) {
      kept.push({ number: row.number, id, edition: await change.revision(), ...merged });
    }
  }
  if (gone.length + kept.length + added.length === 0) return;
  await change.revision();
  if (gone.length > 0) await Promise.all([cards.bulkDelete(gone), summaries.bulkDelete(gone)]);
  if (kept.length > 0) await cards.bulkPut(kept);
  const numbers = added.length > 0 ? await cards.bulkAdd(added, { allKeys: true }) : [];
  const numbered = added.map((row, index) => ({ ...row, number: numbers[index]! }));
  await summaries.bulkPut([...kept, ...numbered].map(summarise));
}

/** The same for one card. `number` is what a card that comes back gets again. */
export async function refreshCard(change: Change, id: CardId, number?: CardNumber): Promise<CardRow | null> {
  const { packCards, ownEntries, cards, summaries } = change.database;
  if (number !== undefined && !(await cards.get({ id }))) {
    const [pack, own] = await Promise.all([packCards.get(id), ownEntries.get(id)]);
    const merged = mergeLayers(pack?.card ?? null, own?.entry ?? null);
    if (merged === null) return null;
    const row = { number, id, edition: await change.revision(), ...merged };
    await Promise.all([cards.put(row), summaries.put(summarise(row))]);
    return row;
  }
  await refreshCards(change, [id]);
  return (await cards.get({ id })) ?? null;
}
