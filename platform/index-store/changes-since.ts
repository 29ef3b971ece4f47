import type { GlossaryCard, Revision } from '#core/glossary/glossary-card.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { Database } from '../database/database.ts';
import { cardAt, shownOf } from '../store/card-layers.ts';
import { readContents } from '../store/contents.ts';

/** What has changed in the glossary since a revision. */
export type ChangesSince = {
  /** The revision after these changes. */
  readonly revision: Revision;
  readonly changed: readonly GlossaryCard[];
  /** Deleted cards. */
  readonly gone: readonly CardNumber[];
};

/** Null where more than `most` cards have changed. */
export async function readChangesSince(
  database: Database,
  revision: Revision,
  most: number,
): Promise<ChangesSince | null> {
  const { meta, contents, bundles, ownLayer, losses } = database;
  return database.transaction('r', [meta, contents, bundles, ownLayer, losses], async () => {
    const current = await readContents(database);
    const gone: CardNumber[] = [];
    for (const { ranges } of await losses.where('edition').above(revision).toArray()) {
      for (const [first, last] of ranges) {
        if (gone.length + last - first + 1 > most) return null;
        for (let number = first; number <= last; number++) gone.push(number);
      }
    }
    const owns = await ownLayer
      .where('edition')
      .above(revision)
      .limit(most + 1)
      .toArray();
    const changed = owns.flatMap(own => shownOf({ id: own.id, pack: null, own }) ?? []);
    for (const { key, edition } of current.bundleRefs) {
      if (gone.length + changed.length > most) return null;
      if (edition <= revision) continue;
      const row = await bundles.get(key);
      for (const [index, changedAt] of row?.editions.entries() ?? []) {
        if (changedAt > revision && !current.own.has(row!.first + index))
          changed.push({ ...cardAt(row!, index), origin: 'pack' });
      }
    }
    if (gone.length + changed.length > most) return null;
    // A restored card has its former number, so it may also have a tombstone.
    const there = new Set(changed.map(card => card.number));
    return { revision: current.revision, changed, gone: gone.filter(number => !there.has(number)) };
  });
}
