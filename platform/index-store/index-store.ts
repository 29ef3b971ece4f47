import { type Result, success } from '#core/result.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { IndexRow, MetaRow } from '../database/rows.ts';
import { type ChangesSince, readChangesSince } from '../glossary/changes-since.ts';
import type { Revision, StorageFailure } from '../glossary/glossary.ts';
import { answerTo, readRaw } from './raw-read.ts';

/** A compiled index as bytes, and the revision of the glossary that it was compiled from. */
export type StoredIndex = { readonly revision: Revision; readonly bytes: ArrayBuffer };

/** What stands in the database at one moment. */
export type StoredState = {
  /** The glossary's. */
  readonly revision: Revision;
  /** The bytes are as they were found: whoever uses them has to check them. */
  readonly index: StoredIndex | null;
};

/** Keeps the compiled index beside the glossary, so that a background that was put to sleep only has to load it. */
export type IndexStore = {
  load(): Promise<Result<StoredState, StorageFailure>>;
  /** One transaction: whoever stops in the middle leaves the index that was there before. */
  save(index: StoredIndex): Promise<Result<null, StorageFailure>>;
  /** The glossary's. */
  revision(): Promise<Result<Revision, StorageFailure>>;
  /** Null where more than `most` cards have changed: compiling all of them anew is then the shorter way. */
  changesSince(revision: Revision, most: number): Promise<Result<ChangesSince | null, StorageFailure>>;
};

const BASE = 'base';

export function openIndexStore(database: Database): IndexStore {
  return {
    load: () => attempt(() => readRaw(database, ['indexes', 'meta'], readState)),
    async save({ revision, bytes }) {
      const row = { name: BASE, revision, buffers: { index: bytes } };
      const saved = await attempt(() => database.indexes.put(row));
      return saved.ok ? success(null) : saved;
    },
    revision: () => attempt(() => readRaw(database, ['meta'], readRevision)),
    changesSince: (revision, most) => attempt(() => readChangesSince(database, revision, most)),
  };
}

async function readState(transaction: IDBTransaction): Promise<StoredState> {
  const [row, revision] = await Promise.all([
    answerTo<IndexRow | undefined>(transaction.objectStore('indexes').get(BASE)),
    readRevision(transaction),
  ]);
  const bytes = row?.buffers.index;
  return { revision, index: row && bytes ? { revision: row.revision, bytes } : null };
}

/** 0 for a glossary that nothing has been written to. */
async function readRevision(transaction: IDBTransaction): Promise<Revision> {
  const row = await answerTo<MetaRow | undefined>(transaction.objectStore('meta').get('revision'));
  return row?.value ?? 0;
}
