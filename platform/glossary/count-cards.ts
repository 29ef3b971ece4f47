import type { Database } from '../database/database.ts';
import { findBundleRef, readContents } from '../store/contents.ts';

/** The number of cards that the glossary shows. */
export function countCards(database: Database): Promise<number> {
  const { meta, contents, ownLayer, ownSummaries } = database;
  return database.transaction('r', [meta, contents, ownLayer, ownSummaries], async () => {
    const current = await readContents(database);
    const inPacks = current.bundleRefs.reduce((sum, ref) => sum + ref.count, 0);
    // Other entries of the own layer cover no pack's card, or hide one that its pack has dropped.
    const covered = [...current.own].filter(number => findBundleRef(current, number)).length;
    return inPacks - covered + (await ownSummaries.count());
  });
}
