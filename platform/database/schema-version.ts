import type { Transaction } from 'dexie';

/**
 * One step of the database's schema. A published step never changes: what comes later is a further step, with a
 * fixture of the step before it in tests/fixtures/database.
 */
export type SchemaVersion = {
  readonly number: number;
  /** Dexie's notation; null deletes a table. Tables that are left out stay as they were. */
  readonly stores: Readonly<Record<string, string | null>>;
  /** Brings the rows of the step before into this step's shape, inside the given transaction and no other. */
  readonly upgrade?: (transaction: Transaction) => Promise<void>;
};
