import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { mergeLayers } from '#core/glossary/merge-layers.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { OwnEntry } from '#core/packs/pack.ts';
import type { CardRow } from '../database/rows.ts';
import type { Change } from './change.ts';
import { summarise } from './summarise.ts';
import { writeMerged } from './write-merged.ts';

/** Brings the merged view of some cards up to date with their layers, inside a change: a few hundred at once. */
export async function refreshCards(change: Change, ids: readonly CardId[]): Promise<void> {
  const { packCards, ownEntries } = change.database;
  const [packs, owns] = await Promise.all([packCards.bulkGet([...ids]), ownEntries.bulkGet([...ids])]);
  await writeMerged(
    change,
    ids.map((id, index) => ({ id, pack: packs[index]?.card ?? null, own: owns[index]?.entry ?? null })),
  );
}

/** The same for one card, which the answer is. `number` is what a card that comes back gets again. */
export async function refreshCard(change: Change, id: CardId, number?: CardNumber): Promise<CardRow | null> {
  const { packCards, ownEntries, cards } = change.database;
  const [pack, own, before] = await Promise.all([packCards.get(id), ownEntries.get(id), cards.get({ id })]);
  const layers = { id, pack: pack?.card ?? null, own: own?.entry ?? null };
  if (!before && number !== undefined) return bringBack(change, layers, number);
  await writeMerged(change, [layers]);
  return (await cards.get({ id })) ?? null;
}

async function bringBack(
  change: Change,
  { id, pack, own }: { id: CardId; pack: Card | null; own: OwnEntry | null },
  number: CardNumber,
): Promise<CardRow | null> {
  const { cards, gone, summaries } = change.database;
  const merged = mergeLayers(pack, own);
  if (merged === null) return null;
  const row = { number, id, edition: await change.revision(), ...merged };
  await cards.put(row);
  await gone.delete(number);
  await summaries.put(summarise(row));
  return row;
}
