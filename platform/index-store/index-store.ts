import type { CardNumber } from '#core/matching/matcher.ts';
import { type Result, success } from '#core/result.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { readRevision } from '../glossary/change.ts';
import type { GlossaryCard, Revision, StorageFailure } from '../glossary/glossary.ts';
import { toGlossaryCard } from '../glossary/to-glossary-card.ts';

/** A compiled index as bytes, and the revision of the glossary that it was compiled from. */
export type StoredIndex = { readonly revision: Revision; readonly bytes: ArrayBuffer };

/** What has changed in the glossary since an index was compiled. */
export type ChangesSince = {
  /** The revision that these changes lead to. */
  readonly revision: Revision;
  readonly changed: readonly GlossaryCard[];
  /** Cards that are there no more. */
  readonly gone: readonly CardNumber[];
};

/** Keeps the compiled index beside the glossary, so that a background that was put to sleep only has to load it. */
export type IndexStore = {
  load(): Promise<Result<StoredIndex | null, StorageFailure>>;
  /** One transaction: whoever stops in the middle leaves the index that was there before. */
  save(index: StoredIndex): Promise<Result<null, StorageFailure>>;
  /** Null where more than `most` cards have changed: compiling all of them anew is then the shorter way. */
  changesSince(revision: Revision, most: number): Promise<Result<ChangesSince | null, StorageFailure>>;
};

const BASE = 'base';

export function openIndexStore(database: Database): IndexStore {
  const { cards, gone, indexes, meta } = database;
  return {
    load: () =>
      attempt(async () => {
        const row = await indexes.get(BASE);
        const bytes = row?.buffers.index;
        return row && bytes ? { revision: row.revision, bytes } : null;
      }),
    async save({ revision, bytes }) {
      const saved = await attempt(() => indexes.put({ name: BASE, revision, buffers: { index: bytes } }));
      return saved.ok ? success(null) : saved;
    },
    changesSince: (revision, most) =>
      attempt(() =>
        database.transaction('r', [cards, gone, meta], async () => {
          const now = await readRevision(database);
          const changed = await cards
            .where('edition')
            .above(revision)
            .limit(most + 1)
            .toArray();
          const lost = await gone
            .where('edition')
            .above(revision)
            .limit(most + 1)
            .primaryKeys();
          if (changed.length + lost.length > most) return null;
          return { revision: now, changed: changed.map(toGlossaryCard), gone: lost };
        }),
      ),
  };
}
