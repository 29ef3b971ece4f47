import type { Database } from '../database/database.ts';
import type { Revision } from './glossary.ts';

/** 0 for a glossary that nothing has been written to. */
export async function readRevision(database: Database): Promise<Revision> {
  return (await database.meta.get('revision'))?.value ?? 0;
}

/** The lowest card number that has never been given out. */
export async function readNextNumber(database: Database): Promise<number> {
  return (await database.meta.get('nextNumber'))?.value ?? 1;
}
