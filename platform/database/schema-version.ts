import type { Transaction } from 'dexie';

/**
 * One version of the database's schema. A published version never changes: each change adds a version, and a fixture of
 * the one before it to tests/fixtures/database.
 */
export type SchemaVersion = {
  readonly number: number;
  /** In Dexie's notation; null deletes a table. Tables that are left out do not change. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Converts the previous version's rows. May use only the given transaction. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
};
