import type { Database } from '../database/database.ts';
import { placeOf, readContents } from '../store/contents.ts';

/** How many cards the glossary shows. */
export function countCards(database: Database): Promise<number> {
  const { meta, contents, ownLayer, ownSummaries } = database;
  return database.transaction('r', [meta, contents, ownLayer, ownSummaries], async () => {
    const now = await readContents(database);
    const inPacks = now.places.reduce((sum, place) => sum + place.count, 0);
    // The rest of the own layer is over no pack's card, or hides one that its pack has no more.
    const covered = [...now.own].filter(number => placeOf(now, number)).length;
    return inPacks - covered + (await ownSummaries.count());
  });
}
