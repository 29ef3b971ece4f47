import type { Page } from 'puppeteer-core';

/** Deletes the glossary's database while others have it open, from one of the extension's own pages. */
export function deleteDatabase(page: Page): Promise<void> {
  return page.evaluate(
    () =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.deleteDatabase('backgrounder');
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      }),
  );
}

/** Empties some tables of the database, or all of them. */
export function emptyTables(page: Page, tables: readonly string[] | null): Promise<void> {
  return page.evaluate(async wanted => {
    const database = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('backgrounder');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const names = wanted ?? [...database.objectStoreNames];
    await new Promise<void>((resolve, reject) => {
      const transaction = database.transaction([...names], 'readwrite');
      for (const name of names) transaction.objectStore(name).clear();
      transaction.oncomplete = () => resolve();
      transaction.onerror = () => reject(transaction.error);
    });
    database.close();
  }, tables);
}

/**
 * Recreates the database, in the version it has, without one of its tables, which no version of the extension would do.
 */
export function dropTable(page: Page, table: string): Promise<void> {
  return page.evaluate(async dropped => {
    const open = (upgrade: (database: IDBDatabase) => void) =>
      new Promise<void>((resolve, reject) => {
        const request = indexedDB.open('backgrounder', before.version);
        request.onupgradeneeded = () => upgrade(request.result);
        request.onsuccess = () => {
          request.result.close();
          resolve();
        };
        request.onerror = () => reject(request.error);
      });
    const before = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open('backgrounder');
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    const stores = [...before.objectStoreNames].filter(name => name !== dropped);
    const transaction = before.transaction(stores);
    const shapes = stores.map(name => {
      const { keyPath, autoIncrement, indexNames } = transaction.objectStore(name);
      const indexes = [...indexNames].map(index => {
        const {
          name: called,
          keyPath: path,
          unique,
          multiEntry,
        } = transaction.objectStore(name).index(index);
        return { called, path, unique, multiEntry };
      });
      return { name, keyPath, autoIncrement, indexes };
    });
    before.close();
    await new Promise<void>((resolve, reject) => {
      const request = indexedDB.deleteDatabase('backgrounder');
      request.onsuccess = () => resolve();
      request.onerror = () => reject(request.error);
    });
    await open(database => {
      for (const { name, keyPath, autoIncrement, indexes } of shapes) {
        const store = database.createObjectStore(name, { keyPath, autoIncrement });
        for (const { called, path, unique, multiEntry } of indexes)
          store.createIndex(called, path, { unique, multiEntry });
      }
    });
  }, table);
}
