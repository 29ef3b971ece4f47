import type { PackId } from '#core/cards/identifiers.ts';
import type { Database } from '../database/database.ts';
import type { BundleRow } from '../database/rows.ts';

/** Bundles read at once: a few ms of work. */
const BATCH = 64;

/** All bundles of a pack, by number. They are read in portions, one transaction for all of them. */
export function readBundles(database: Database, id: PackId): Promise<BundleRow[]> {
  const { contents, bundles } = database;
  return database.transaction('r', [contents, bundles], async () => {
    const keys = (await contents.get(id))?.keys ?? [];
    const rows: BundleRow[] = [];
    for (let start = 0; start < keys.length; start += BATCH) {
      const found = await bundles.bulkGet(keys.slice(start, start + BATCH));
      rows.push(...found.filter(row => row !== undefined));
    }
    return rows;
  });
}
