import type { Revision } from '#core/glossary/glossary-card.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import { DERIVATION } from '#core/names/derivation.ts';
import { type Result, success } from '#core/result.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { readRaw } from '../database/raw-read.ts';
import { type ChangesSince, readChangesSince } from './changes-since.ts';
import { takeEarlyRead } from './early-read.ts';
import { BASE, readRevision, readState, type StoredIndex, type StoredState } from './stored-state.ts';

export type { StoredIndex, StoredState };

/** Stores the compiled index beside the glossary, so that a background that starts again only has to load it. */
export type IndexStore = {
  load(): Promise<Result<StoredState, StorageFailure>>;
  /** One transaction: if the background is stopped before it commits, the previous index remains. */
  save(index: StoredIndex): Promise<Result<null, StorageFailure>>;
  /** The glossary's revision. */
  revision(): Promise<Result<Revision, StorageFailure>>;
  /** Null where more than `most` cards have changed: then it is quicker to compile everything again. */
  changesSince(revision: Revision, most: number): Promise<Result<ChangesSince | null, StorageFailure>>;
};

export function openIndexStore(database: Database): IndexStore {
  return {
    load: () =>
      attempt(async () => (await takeEarlyRead()) ?? readRaw(database, ['indexes', 'meta'], readState)),
    async save({ revision, bytes }) {
      const row = { name: BASE, revision, derivation: DERIVATION, buffers: { index: new Blob([bytes]) } };
      const saved = await attempt(() => database.indexes.put(row));
      return saved.ok ? success(null) : saved;
    },
    revision: () => attempt(() => readRaw(database, ['meta'], readRevision)),
    changesSince: (revision, most) => attempt(() => readChangesSince(database, revision, most)),
  };
}
