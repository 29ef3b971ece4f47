import type { CardNumber } from '#core/matching/matcher.ts';
import type { Change } from './change.ts';
import {
  type BundleRef,
  findBundleRef,
  noteContents,
  readContents,
  toBundleRefs,
  toContentsRow,
} from './contents.ts';

/** Gives packs' cards the new revision as their edition, because the entries that covered them have been removed. */
export async function bumpEditions(change: Change, numbers: readonly CardNumber[]): Promise<void> {
  if (numbers.length === 0) return;
  const { database } = change;
  const edition = await change.revision();
  const contents = await readContents(database);
  const touched = new Map<BundleRef, CardNumber[]>();
  for (const number of numbers) {
    const ref = findBundleRef(contents, number);
    if (ref) touched.set(ref, [...(touched.get(ref) ?? []), number]);
  }
  for (const [{ key }, numbers] of touched) {
    const bundle = await database.bundles.get(key);
    if (!bundle) continue;
    for (const number of numbers) bundle.editions[number - bundle.first] = edition;
    await database.bundles.put(bundle);
  }
  const keys = new Set([...touched.keys()].map(ref => ref.key));
  for (const packId of new Set([...touched.keys()].map(ref => ref.packId))) {
    const row = await database.contents.get(packId);
    if (!row) continue;
    const bundleRefs = toBundleRefs(row).map(ref => (keys.has(ref.key) ? { ...ref, edition } : ref));
    await database.contents.put(toContentsRow(packId, bundleRefs));
  }
  await noteContents(change);
}
