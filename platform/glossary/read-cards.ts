import type { CardId } from '#core/cards/identifiers.ts';
import type { GlossaryCard } from '#core/glossary/glossary-card.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { Database } from '../database/database.ts';
import { cardAt, readLayers, shownOf } from '../store/card-layers.ts';
import { findBundleRef, readContents } from '../store/contents.ts';

/** The cards with these ids that the glossary shows, in the order of the ids. */
export function readById(database: Database, ids: readonly CardId[]): Promise<GlossaryCard[]> {
  return reading(database, async () =>
    (await readLayers(database, ids)).flatMap(layers => shownOf(layers) ?? []),
  );
}

/** The cards with these numbers that the glossary shows, in the order of the numbers. */
export function readByNumber(database: Database, numbers: readonly CardNumber[]): Promise<GlossaryCard[]> {
  return reading(database, async () => {
    const contents = await readContents(database);
    const keys = new Map<CardNumber, number>();
    for (const number of numbers) {
      const ref = contents.own.has(number) ? null : findBundleRef(contents, number);
      if (ref) keys.set(number, ref.key);
    }
    const bundleKeys = [...new Set(keys.values())];
    const [rows, owns] = await Promise.all([
      database.bundles.bulkGet(bundleKeys),
      database.ownLayer.bulkGet(numbers.filter(number => contents.own.has(number))),
    ]);
    const bundles = new Map(bundleKeys.map((key, index) => [key, rows[index]]));
    const own = new Map(owns.flatMap(row => (row ? [[row.number, row]] : [])));
    return numbers.flatMap(number => {
      const entry = own.get(number);
      if (entry) return shownOf({ id: entry.id, pack: null, own: entry }) ?? [];
      const bundle = bundles.get(keys.get(number) ?? -1);
      return bundle ? { ...cardAt(bundle, number - bundle.first), origin: 'pack' as const } : [];
    });
  });
}

/** Runs `work` in one read transaction over the tables of both layers. */
export function reading<Value>(database: Database, work: () => Promise<Value>): Promise<Value> {
  const { meta, contents, bundles, ownLayer } = database;
  return database.transaction('r', [meta, contents, bundles, ownLayer], async () => work());
}
