import type { Database } from './database.ts';

/**
 * Reads inside one transaction, by IndexedDB's own requests. A background that has just been woken runs code that no
 * engine has compiled yet, and a page waits: there Dexie's transactions and promises take longer than the reading.
 *
 * @param work may await nothing but requests of the transaction until the last of them is answered.
 */
export async function readRaw<Value>(
  database: Database,
  tables: readonly string[],
  work: (transaction: IDBTransaction) => Promise<Value>,
): Promise<Value> {
  // Opened by Dexie all the same, which knows the schema and how it grows.
  if (!database.isOpen()) await database.open();
  return work(database.backendDB().transaction(tables, 'readonly'));
}
