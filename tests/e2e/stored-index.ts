import type { Page } from 'puppeteer-core';
import { load } from '#core/matching/compiled/load.ts';

/** The index as stored in the database. */
export type StoredIndex = {
  readonly revision: number;
  /** Number of names in it; null if it would be rejected. */
  readonly names: number | null;
  /** True if its bytes are in the row itself, as earlier versions stored them. */
  readonly inRow: boolean;
};

/** What the database contains at one moment: the stored index, if there is one, and the glossary's revision. */
export type Stored = { readonly index: StoredIndex | null; readonly glossary: number };

/** Reads what is stored, from a page of the extension. */
export async function readStored(page: Page): Promise<Stored> {
  const { glossary, revision, text, inRow } = await page.evaluate(async () => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('backgrounder'));
    const transaction = database.transaction(['indexes', 'meta']);
    const [row, now] = await Promise.all([
      answer(transaction.objectStore('indexes').get('base')),
      answer(transaction.objectStore('meta').get('revision')),
    ]);
    const bytes = row && new Uint8Array(await new Response(row.buffers.index).arrayBuffer());
    database.close();
    let text = '';
    for (let at = 0; at < (bytes?.length ?? 0); at += 10_000)
      text += String.fromCharCode(...bytes.subarray(at, at + 10_000));
    const inRow = row?.buffers.index instanceof ArrayBuffer;
    return { glossary: now?.value ?? 0, revision: row?.revision ?? null, text: btoa(text), inRow };
  });
  if (revision === null) return { index: null, glossary };
  const loaded = load(new Uint8Array(Buffer.from(text, 'base64')).buffer);
  return { index: { revision, names: loaded.ok ? loaded.value.names : null, inRow }, glossary };
}

/** Keeps a copy of the stored index in the page, for {@link putBack}. */
export async function keepStored(page: Page): Promise<void> {
  await changeStored(page, 'keep');
}

/** Overwrites the stored index with the copy. */
export async function putBack(page: Page): Promise<void> {
  await changeStored(page, 'put back');
}

/** Flips one bit of the stored index, as a failing disk does. */
export async function flipBit(page: Page): Promise<void> {
  await changeStored(page, 'flip');
}

/** Stores the index as earlier versions did. */
export async function putInRow(page: Page): Promise<void> {
  await changeStored(page, 'put in row');
}

export async function deleteStored(page: Page): Promise<void> {
  await changeStored(page, 'delete');
}

function changeStored(
  page: Page,
  how: 'keep' | 'put back' | 'put in row' | 'flip' | 'delete',
): Promise<void> {
  return page.evaluate(async how => {
    const kept = globalThis as unknown as { kept: { row: object; bytes: Uint8Array<ArrayBuffer> } };
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('backgrounder'));
    const row = await answer(database.transaction('indexes').objectStore('indexes').get('base'));
    // Read before the write transaction, which would end while waiting for the bytes.
    const bytes = new Uint8Array(await new Response(row?.buffers.index).arrayBuffer());
    const transaction = database.transaction('indexes', 'readwrite');
    const indexes = transaction.objectStore('indexes');
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    // Keeps the bytes, not the Blob: Firefox deletes the Blob's file when the row is overwritten.
    if (how === 'keep') kept.kept = { row, bytes };
    if (how === 'put back') {
      const { row, bytes } = kept.kept;
      await answer(indexes.put({ ...row, buffers: { index: new Blob([bytes]) } }));
    }
    if (how === 'delete') await answer(indexes.delete('base'));
    if (how === 'put in row') await answer(indexes.put({ ...row, buffers: { index: bytes.buffer } }));
    if (how === 'flip') {
      bytes[bytes.length >> 1]! ^= 8;
      await answer(indexes.put({ ...row, buffers: { index: new Blob([bytes]) } }));
    }
    await done;
    database.close();
  }, how);
}
