import type { Database } from '../database/database.ts';
import { fromJson, toJson } from '../database/json-text.ts';
import type { ContentsRow, ListedCard } from '../database/rows.ts';
import { deleteRows, putRows } from '../database/write-rows.ts';
import { type Change, changeGlossary } from '../store/change.ts';
import { type BundleRef, noteContents, toBundleRefs, toContentsRow } from '../store/contents.ts';
import { readNextNumber, readRevision } from '../store/revision.ts';
import type { Store } from '../store/store.ts';
import { summarise } from '../store/summarise.ts';
import { newIdentity } from './identity.ts';

/** The lowest revision and next number that the database may have: pages and indexes may still refer to earlier ones. */
export type Floor = { readonly revision: number; readonly nextNumber: number };

/**
 * Repairs a database that has lost parts, and gives it a new identity. Deletes nothing that can still be read: removes
 * references to lost cards, and writes missing lists again.
 */
export function mend(store: Store, floor: Floor): ReturnType<typeof changeGlossary<number>> {
  const identity = newIdentity();
  return changeGlossary(store, async change => {
    const { meta } = change.database;
    const revision = Math.max(await readRevision(change.database), floor.revision);
    await meta.put({ key: 'revision', value: revision });
    const next = Math.max(
      await readNextNumber(change.database),
      floor.nextNumber,
      await firstFree(change.database),
    );
    await meta.put({ key: 'nextNumber', value: next });
    await meta.put({ key: 'identity', value: identity });
    await change.revision();
    await mendPacks(change);
    await mendSummaries(change.database);
    return identity;
  });
}

/** The number after the highest card number. */
async function firstFree({ ownLayer, contents }: Database): Promise<number> {
  const own = await ownLayer.orderBy(':id').last();
  const rows = await contents.toArray();
  const last = rows.flatMap(toBundleRefs).reduce((most, ref) => Math.max(most, ref.last), own?.number ?? 0);
  return last + 1;
}

async function mendPacks(change: Change): Promise<void> {
  const { contents, packs, bundles, lists } = change.database;
  const there = new Set(await bundles.toCollection().primaryKeys());
  const listed = new Set(await lists.toCollection().primaryKeys());
  const rows = new Map((await contents.toArray()).map(row => [row.packId, row]));
  for (const { id } of await packs.toArray()) {
    if (!rows.has(id)) rows.set(id, { packId: id, keys: [], firsts: [], counts: [], editions: [] });
  }
  for (const row of rows.values()) {
    const bundleRefs = toBundleRefs(row).filter(({ key }) => there.has(key));
    if (bundleRefs.length < row.keys.length || row.keys.length === 0)
      await contents.put(toContentsRow(row.packId, bundleRefs));
    await writeLists(
      change.database,
      bundleRefs.filter(({ key }) => !listed.has(key)),
    );
    await mendHeader(change.database, row, bundleRefs);
  }
  await noteContents(change);
}

/** Writes the rows of `lists` for these bundles again. */
async function writeLists({ bundles, lists }: Database, bundleRefs: readonly BundleRef[]): Promise<void> {
  for (const { key } of bundleRefs) {
    const row = await bundles.get(key);
    if (!row) continue;
    const cards = row.cards.map((text, index) => summarise(fromJson(text), row.first + index, 'pack'));
    await lists.put({ key, cards: toJson(cards) });
  }
}

/** Gives a pack that has lost its header a new one, if it still has cards: it can then be seen, exported and removed. */
async function mendHeader(
  { packs, contents }: Database,
  { packId }: ContentsRow,
  bundleRefs: readonly BundleRef[],
): Promise<void> {
  if (await packs.get(packId)) return;
  if (bundleRefs.length === 0) return contents.delete(packId);
  const header = { id: packId, title: packId, language: 'en', licence: null, revision: 1 };
  await packs.put({ ...header, checkedUntil: null });
}

async function mendSummaries({ ownLayer, ownSummaries }: Database): Promise<void> {
  const known = new Set(await ownSummaries.toCollection().primaryKeys());
  const rows = await ownLayer.toArray();
  const missing = rows.flatMap(({ number, entry }): ListedCard[] =>
    entry.type === 'hidden' || known.has(number)
      ? []
      : [summarise(entry.card, number, entry.type === 'edit' ? 'edited' : 'own')],
  );
  await putRows(ownSummaries, missing);
  const numbers = new Set(rows.map(({ number }) => number));
  await deleteRows(
    ownSummaries,
    [...known].filter(number => !numbers.has(number)),
  );
}

/** Gives a database its identity, if it has none yet. */
export async function nameDatabase(database: Database): Promise<number> {
  const { meta } = database;
  return database.transaction('rw', meta, async () => {
    const known = await meta.get('identity');
    if (known) return known.value;
    const identity = newIdentity();
    await meta.put({ key: 'identity', value: identity });
    return identity;
  });
}
