import type { PackId } from '#core/cards/identifiers.ts';
import type { Database } from '../database/database.ts';
import type { BundleRow } from '../database/rows.ts';

/** Bundles read at once: a few ms of work. */
const BATCH = 64;

/** All bundles of a pack, in no order. They are read in portions, one transaction for all of them. */
export function readBundles(database: Database, id: PackId): Promise<BundleRow[]> {
  const { contents, bundles } = database;
  return database.transaction('r', [contents, bundles], async () => {
    const keys = (await contents.get(id))?.keys ?? [];
    const rows: BundleRow[] = [];
    for (let start = 0; start < keys.length; start += BATCH) {
      rows.push(...(await bundlesOf(database, keys.slice(start, start + BATCH))));
    }
    return rows;
  });
}

/**
 * The bundles with these keys, in no order, inside a transaction. Those that were written together have keys that
 * follow each other: one request gets all of them.
 */
export async function bundlesOf({ bundles }: Database, keys: readonly number[]): Promise<BundleRow[]> {
  const sorted = [...keys].sort((one, other) => one - other);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (first === undefined || last === undefined) return [];
  if (last - first < keys.length * 2) {
    const wanted = new Set(keys);
    const found = await bundles.where('key').between(first, last, true, true).toArray();
    return found.filter(row => wanted.has(row.key));
  }
  return (await bundles.bulkGet(sorted)).filter(row => row !== undefined);
}
