import { type Result, success } from '#core/result.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { type ChangesSince, readChangesSince } from '../glossary/changes-since.ts';
import type { Revision, StorageFailure } from '../glossary/glossary.ts';

/** A compiled index as bytes, and the revision of the glossary that it was compiled from. */
export type StoredIndex = { readonly revision: Revision; readonly bytes: ArrayBuffer };

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
  const { indexes } = database;
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
    changesSince: (revision, most) => attempt(() => readChangesSince(database, revision, most)),
  };
}
