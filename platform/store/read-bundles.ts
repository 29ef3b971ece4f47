import type { PackId } from '#core/cards/identifiers.ts';
import type { Database } from '../database/database.ts';
import type { BundleRow } from '../database/rows.ts';

/** Bundles read at a time: a few ms of work. */
const BUNDLES_PER_READ = 64;

/** All bundles of a pack, in any order. They are read in portions, in one transaction. */
export function readBundles(database: Database, id: PackId): Promise<BundleRow[]> {
  const { contents, bundles } = database;
  return database.transaction('r', [contents, bundles], async () => {
    const keys = (await contents.get(id))?.keys ?? [];
    const rows: BundleRow[] = [];
    for (let start = 0; start < keys.length; start += BUNDLES_PER_READ) {
      rows.push(...(await bundlesOf(database, keys.slice(start, start + BUNDLES_PER_READ))));
    }
    return rows;
  });
}

/**
 * The bundles with these keys, in any order, inside a transaction. Bundles that were written together have consecutive
 * keys, and one request gets them all.
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
