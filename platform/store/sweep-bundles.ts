import type { Database } from '../database/database.ts';
import { deleteRows } from '../database/write-rows.ts';

/** Bundles deleted in one transaction: few enough that readers do not wait long. */
const BUNDLES_PER_TRANSACTION = 128;

/** Runs `work` while no other context writes or sweeps bundles. The browser frees the lock when the context ends. */
export function withBundles<Value>(
  { name }: Database,
  work: () => Promise<Value>,
  signal?: AbortSignal,
): Promise<Value> {
  return navigator.locks.request(lockName(name), signal ? { signal } : {}, work);
}

/**
 * Deletes the bundles that no contents list: those of a removed pack, those that an update has replaced, and those of an
 * import that did not finish. Does nothing while an import runs, because the import sweeps when it is done.
 */
export async function sweepBundles(database: Database): Promise<void> {
  await navigator.locks.request(lockName(database.name), { ifAvailable: true }, async lock => {
    if (lock) await sweepWithin(database);
  });
}

/** Sweeps inside `withBundles`. A bundle that no contents list is never listed later. */
export async function sweepWithin(database: Database): Promise<void> {
  const { contents, bundles, lists } = database;
  const unnamed = await database.transaction('r', [contents, bundles], async () => {
    const named = new Set((await contents.toArray()).flatMap(row => row.keys));
    return (await bundles.toCollection().primaryKeys()).filter(key => !named.has(key));
  });
  for (let start = 0; start < unnamed.length; start += BUNDLES_PER_TRANSACTION) {
    const keys = unnamed.slice(start, start + BUNDLES_PER_TRANSACTION);
    await database.transaction('rw', [bundles, lists], async () => {
      await deleteRows(bundles, keys, { atOnce: true });
      await deleteRows(lists, keys, { atOnce: true });
    });
  }
}

function lockName(database: string): string {
  return `${database}:bundles`;
}
