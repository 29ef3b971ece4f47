import type { Revision } from '#core/glossary/glossary-card.ts';
import { DERIVATION } from '#core/names/derivation.ts';
import { answerTo } from '../database/answer-to.ts';
import type { IndexRow, MetaRow } from '../database/rows.ts';

/** A compiled index as bytes, and the revision of the glossary from which it was compiled. */
export type StoredIndex = { readonly revision: Revision; readonly bytes: ArrayBuffer };

/** The index and the glossary's revision, read in one transaction. */
export type StoredState = {
  /** The glossary's revision. */
  readonly revision: Revision;
  /** The bytes are unchecked: callers have to check them. */
  readonly index: StoredIndex | null;
};

/** The name of the base's row in `indexes`. */
export const BASE = 'base';

/** @param transaction over `indexes` and `meta`. */
export async function readState(transaction: IDBTransaction): Promise<StoredState> {
  const [row, revision] = await Promise.all([
    answerTo<IndexRow | undefined>(transaction.objectStore('indexes').get(BASE)),
    readRevision(transaction),
  ]);
  // An index compiled under other rules for derived names would lack names or have too many.
  const stored = row?.derivation === DERIVATION ? row.buffers.index : undefined;
  const bytes = stored instanceof Blob ? await contentsOf(stored) : stored;
  return { revision, index: row && bytes ? { revision: row.revision, bytes } : null };
}

/**
 * Null where the blob's file cannot be read: the index is then compiled and stored again, as if there were none. The index
 * is stored as a Blob because it is quicker to read. Measured with 25 MB: as a buffer in the row, 145 to 195 ms in Firefox
 * and 58 to 80 in Chromium; from a Blob, 63 to 131 and 17 to 44.
 */
function contentsOf(blob: Blob): Promise<ArrayBuffer | null> {
  return blob.arrayBuffer().catch(() => null);
}

/** 0 for a glossary that has never been written. */
export async function readRevision(transaction: IDBTransaction): Promise<Revision> {
  const row = await answerTo<MetaRow | undefined>(transaction.objectStore('meta').get('revision'));
  return row?.value ?? 0;
}
