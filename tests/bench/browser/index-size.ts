import type { Page } from 'puppeteer-core';

/** Bytes of the compiled index in the database, read in a page of the extension; 0 where none is stored yet. */
export function indexBytes(page: Page): Promise<number> {
  return page.evaluate(async () => {
    const wait = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const sizeOf = (value: unknown): number => {
      if (value instanceof Blob) return value.size;
      if (value instanceof ArrayBuffer || ArrayBuffer.isView(value)) return value.byteLength;
      if (value === null || typeof value !== 'object') return 0;
      return Object.values(value).reduce<number>((sum, part) => sum + sizeOf(part), 0);
    };
    const database = await wait(indexedDB.open('backgrounder'));
    const rows = await wait(database.transaction('indexes').objectStore('indexes').getAll());
    database.close();
    return sizeOf(rows);
  });
}
