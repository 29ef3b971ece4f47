import { type PackId, packOf } from '#core/cards/identifiers.ts';
import type { Pack } from '#core/packs/pack.ts';
import type { Result } from '#core/result.ts';
import { success } from '#core/result.ts';
import type { Database } from '../database/database.ts';
import { deleteRows } from '../database/write-rows.ts';
import { change } from './change.ts';
import type { StorageFailure } from './glossary.ts';
import { refreshCards } from './refresh-card.ts';
import type { Store } from './store.ts';

export async function readPacks(database: Database): Promise<(Pack & { readonly cards: number })[]> {
  return database.transaction('r', [database.packs, database.packCards], async () => {
    const packs = await database.packs.toArray();
    return Promise.all(
      packs.map(async pack => ({
        ...pack,
        cards: await database.packCards.where('packId').equals(pack.id).count(),
      })),
    );
  });
}

/** Removes a pack with its cards. What the reader wrote over them becomes cards of the reader's own. */
export async function removePack(store: Store, id: PackId): Promise<Result<null, StorageFailure>> {
  const done = await change(store, async it => {
    const { packs, packCards, ownEntries } = it.database;
    const cards = await packCards.where('packId').equals(id).primaryKeys();
    await packs.delete(id);
    await deleteRows(packCards, cards);
    const own = await ownEntries.where('id').startsWith(`${id}:`).toArray();
    for (const { id: card, entry } of own.filter(row => packOf(row.id) === id)) {
      if (entry.type === 'hidden') await ownEntries.delete(card);
      if (entry.type !== 'edit') continue;
      await ownEntries.put({ id: card, entry: { type: 'card', card: entry.card, editedAt: entry.editedAt } });
    }
    for (let start = 0; start < cards.length; start += 250)
      await refreshCards(it, cards.slice(start, start + 250));
    it.tell();
  });
  return done.ok ? success(null) : done;
}
