import type { Database } from './database.ts';

/**
 * Reads in one transaction with plain IndexedDB requests. In a background that has just started, the engine has not
 * compiled the code yet and a page is waiting: Dexie's transactions and promises then take longer than the read itself.
 *
 * @param work may await only requests of the transaction until the last of them has completed.
 */
export async function readRaw<Value>(
  database: Database,
  tables: readonly string[],
  work: (transaction: IDBTransaction) => Promise<Value>,
): Promise<Value> {
  // Dexie opens the database, because it knows the schema and its upgrades.
  if (!database.isOpen()) await database.open();
  return work(database.backendDB().transaction(tables, 'readonly'));
}
