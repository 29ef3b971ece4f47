/**
 * A database as IndexedDB itself sees it, without Dexie: the content of a fixture of an older version. The functions
 * run inside pages, so each one is self-contained.
 */
export type RawDatabase = {
  /** IndexedDB's own version number. */
  readonly version: number;
  readonly stores: readonly RawStore[];
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
};

export type RawStore = {
  readonly name: string;
  readonly keyPath: string;
  readonly autoIncrement: boolean;
  readonly indexes: readonly {
    readonly name: string;
    readonly keyPath: string | string[];
    readonly unique: boolean;
    readonly multiEntry: boolean;
  }[];
};

/** Makes a database with exactly these stores and rows. */
export function writeRawDatabase(name: string, { version, stores, rows }: RawDatabase): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onerror = () => reject(request.error);
    request.onupgradeneeded = () => {
      for (const { name, keyPath, autoIncrement, indexes } of stores) {
        const store = request.result.createObjectStore(name, { keyPath, autoIncrement });
        for (const index of indexes) {
          store.createIndex(index.name, index.keyPath, {
            unique: index.unique,
            multiEntry: index.multiEntry,
          });
        }
        for (const row of rows[name] ?? []) store.add(row);
      }
    };
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}

/** Reads an existing database with its structure. */
export function readRawDatabase(name: string): Promise<RawDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name);
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      const names = [...database.objectStoreNames];
      const transaction = database.transaction(names);
      const rows: Record<string, unknown[]> = {};
      const stores = names.map(name => {
        const store = transaction.objectStore(name);
        const all = store.getAll();
        all.onsuccess = () => {
          rows[name] = all.result;
        };
        const indexes = [...store.indexNames].map(index => {
          const { keyPath, unique, multiEntry } = store.index(index);
          return { name: index, keyPath, unique, multiEntry };
        });
        return { name, keyPath: String(store.keyPath), autoIncrement: store.autoIncrement, indexes };
      });
      transaction.oncomplete = () => {
        database.close();
        resolve({ version: database.version, stores, rows });
      };
    };
  });
}
