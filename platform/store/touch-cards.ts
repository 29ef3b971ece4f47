import type { CardNumber } from '#core/matching/matcher.ts';
import type { Change } from './change.ts';
import { noteContents, type Place, placeOf, readContents, toContentsRow, toPlaces } from './contents.ts';

/** Gives packs' cards the new revision as their edition, because the entries that covered them have been removed. */
export async function touchCards(change: Change, numbers: readonly CardNumber[]): Promise<void> {
  if (numbers.length === 0) return;
  const { database } = change;
  const edition = await change.revision();
  const contents = await readContents(database);
  const touched = new Map<Place, CardNumber[]>();
  for (const number of numbers) {
    const place = placeOf(contents, number);
    if (place) touched.set(place, [...(touched.get(place) ?? []), number]);
  }
  for (const [{ key }, numbers] of touched) {
    const bundle = await database.bundles.get(key);
    if (!bundle) continue;
    for (const number of numbers) bundle.editions[number - bundle.first] = edition;
    await database.bundles.put(bundle);
  }
  const keys = new Set([...touched.keys()].map(place => place.key));
  for (const packId of new Set([...touched.keys()].map(place => place.packId))) {
    const row = await database.contents.get(packId);
    if (!row) continue;
    const places = toPlaces(row).map(place => (keys.has(place.key) ? { ...place, edition } : place));
    await database.contents.put(toContentsRow(packId, places));
  }
  await noteContents(change);
}
