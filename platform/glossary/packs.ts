import { type PackId, packOf } from '#core/cards/identifiers.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { InstalledPack } from '#core/packs/pack.ts';
import type { Result } from '#core/result.ts';
import { success } from '#core/result.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { OwnRow } from '../database/rows.ts';
import { deleteRows } from '../database/write-rows.ts';
import { shownOf } from '../store/card-layers.ts';
import { type Change, changeGlossary } from '../store/change.ts';
import { noteContents, toBundleRefs } from '../store/contents.ts';
import { writeOwn } from '../store/own-layer.ts';
import type { Store } from '../store/store.ts';
import { sweepBundles } from '../store/sweep-bundles.ts';
import { addTombstonesOfRanges } from '../store/tombstones.ts';

export async function readPacks(database: Database): Promise<InstalledPack[]> {
  return database.transaction('r', [database.packs, database.contents], async () => {
    const packs = await database.packs.toArray();
    const rows = await database.contents.bulkGet(packs.map(pack => pack.id));
    return packs.map((pack, index) => ({
      ...pack,
      cards: rows[index]?.counts.reduce((sum, count) => sum + count, 0) ?? 0,
    }));
  });
}

/** Removes a pack with its cards. The reader's edits of them become the reader's own cards. */
export async function removePack(store: Store, id: PackId): Promise<Result<null, StorageFailure>> {
  const done = await changeGlossary(store, async change => {
    const { packs, contents, ownLayer } = change.database;
    const row = await contents.get(id);
    const owns = (await ownLayer.where('id').startsWith(`${id}:`).toArray()).filter(
      own => packOf(own.id) === id,
    );
    await packs.delete(id);
    await contents.delete(id);
    await noteContents(change);
    await keepEdits(change, owns);
    await forgetReads(change, id, owns);
    const kept = owns.map(own => own.number);
    await addTombstonesOfRanges(
      change,
      row ? toBundleRefs(row).map(({ first, last }) => [first, last]) : [],
      new Set(kept),
    );
    change.announce();
  });
  if (!done.ok) return done;
  // No contents list the bundles now. They are deleted without waiting, and a later sweep retries if this fails.
  void attempt(() => sweepBundles(store.database));
  return success(null);
}

/** Deletes the reads of the pack's cards, except of those that remain as the reader's own. */
async function forgetReads({ database }: Change, id: PackId, owns: readonly OwnRow[]): Promise<void> {
  const kept = new Set(owns.filter(({ entry }) => entry.type !== 'hidden').map(own => own.id));
  await database.cardReads
    .where('id')
    .startsWith(`${id}:`)
    .and(read => !kept.has(read.id))
    .delete();
}

async function keepEdits(change: Change, owns: readonly OwnRow[]): Promise<void> {
  const hidden = owns.filter(({ entry }) => entry.type === 'hidden');
  await deleteRows(
    change.database.ownLayer,
    hidden.map(({ number }) => number),
  );
  await writeOwn(
    change,
    owns.flatMap(own => {
      const { id, entry } = own;
      if (entry.type !== 'edit') return [];
      const shown = shownOf({ id, pack: null, own });
      const kept = { type: 'card', card: entry.card, editedAt: entry.editedAt } as const;
      return { id, own, shown, pack: null, entry: kept };
    }),
  );
}
