import type { Revision } from '#core/glossary/glossary-card.ts';
import { DERIVATION } from '#core/names/derivation.ts';
import { answerTo } from '../database/answer-to.ts';
import type { IndexRow, MetaRow } from '../database/rows.ts';

/** A compiled index as bytes, and the revision of the glossary that it was compiled from. */
export type StoredIndex = { readonly revision: Revision; readonly bytes: ArrayBuffer };

/** What stands in the database at one moment. */
export type StoredState = {
  /** The glossary's. */
  readonly revision: Revision;
  /** The bytes are as they were found: whoever uses them has to check them. */
  readonly index: StoredIndex | null;
};

/** The row of `indexes` that the base stands in. */
export const BASE = 'base';

/** @param transaction over `indexes` and `meta`. */
export async function readState(transaction: IDBTransaction): Promise<StoredState> {
  const [row, revision] = await Promise.all([
    answerTo<IndexRow | undefined>(transaction.objectStore('indexes').get(BASE)),
    readRevision(transaction),
  ]);
  // Of other rules it would lack names, or have too many.
  const stored = row?.derivation === DERIVATION ? row.buffers.index : undefined;
  const bytes = stored instanceof Blob ? await contentsOf(stored) : stored;
  return { revision, index: row && bytes ? { revision: row.revision, bytes } : null };
}

/**
 * Null where its file cannot be read: the index is compiled and stored anew then, as where there is none. A Blob, because
 * 25 MB that stand in the row as a buffer took Firefox 145 to 195 ms and Chromium 58 to 80, and out of one 63 to 131 and
 * 17 to 44.
 */
function contentsOf(blob: Blob): Promise<ArrayBuffer | null> {
  return blob.arrayBuffer().catch(() => null);
}

/** 0 for a glossary that nothing has been written to. */
export async function readRevision(transaction: IDBTransaction): Promise<Revision> {
  const row = await answerTo<MetaRow | undefined>(transaction.objectStore('meta').get('revision'));
  return row?.value ?? 0;
}
