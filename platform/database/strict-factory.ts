/**
 * IndexedDB as Dexie gets it: a database is opened with the version that this code knows, or not at all. Dexie alone
 * answers a newer database by opening it all the same, and by adding the tables that it misses there: after a step
 * back to an older extension that would harm what the newer one has written
 * (https://github.com/dexie/Dexie.js/issues/2097). And it answers one of which a table is missing by adding that, empty,
 * under a higher number, by which the database would be another version's from then on.
 *
 * @param version IndexedDB's own number, ten times Dexie's.
 */
export function strictFactory(version: number): IDBFactory {
  return {
    open: (name, wanted) => indexedDB.open(name, Math.min(wanted ?? version, version)),
    deleteDatabase: name => indexedDB.deleteDatabase(name),
    databases: () => indexedDB.databases(),
    cmp: (first, second) => indexedDB.cmp(first, second),
  };
}
