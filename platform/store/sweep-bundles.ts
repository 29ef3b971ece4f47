import type { Database } from '../database/database.ts';
import { deleteRows } from '../database/write-rows.ts';

/** Bundles that are deleted in one transaction: short enough for whoever wants to read meanwhile. */
const BATCH = 128;

/** Runs `work` while no other context writes or sweeps bundles. Ends with the context: nobody can hold it for ever. */
export function withBundles<Value>(
  { name }: Database,
  work: () => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  return navigator.locks.request(lockName(name), signal ? { signal } : {}, work);
}

/**
 * Deletes the bundles that no contents name: those of a pack that was removed, those that an update has replaced, and
 * those of an import that was broken off. Does nothing while an import runs; that one sweeps when it is done.
 */
export async function sweepBundles(database: Database): Promise<void> {
  await navigator.locks.request(lockName(database.name), { ifAvailable: true }, async lock => {
    if (lock) await sweepWithin(database);
  });
}

/** The same inside `withBundles`. A bundle that no contents name is never named again. */
export async function sweepWithin(database: Database): Promise<void> {
  const { contents, bundles, lists } = database;
  const unnamed = await database.transaction('r', [contents, bundles], async () => {
    const named = new Set((await contents.toArray()).flatMap(row => row.keys));
    return (await bundles.toCollection().primaryKeys()).filter(key => !named.has(key));
  });
  for (let start = 0; start < unnamed.length; start += BATCH) {
    const keys = unnamed.slice(start, start + BATCH);
    await database.transaction('rw', [bundles, lists], async () => {
      await deleteRows(bundles, keys, { atOnce: true });
      await deleteRows(lists, keys, { atOnce: true });
    });
  }
}

function lockName(database: string): string {
  return `${database}:bundles`;
}
