/**
 * The IndexedDB factory for Dexie: it opens a database with the version that this code knows, or fails. Dexie on its own
 * opens a newer database anyway and adds the tables that it misses there: after a downgrade to an older extension, this
 * would damage what the newer one has written (https://github.com/dexie/Dexie.js/issues/2097). If a table is missing,
 * Dexie adds an empty one under a higher version number, so that the database no longer has the version of this code.
 *
 * @param version IndexedDB's version number, which is ten times Dexie's.
 */
export function strictFactory(version: number): IDBFactory {
  return {
    open: (name, wanted) => indexedDB.open(name, Math.min(wanted ?? version, version)),
    deleteDatabase: name => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (first, second) => indexedDB.cmp(first, second),
  };
}
