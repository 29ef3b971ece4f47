import type { Revision } from '#core/glossary/glossary-card.ts';
import type { Database } from '../database/database.ts';

/** 0 for a glossary that has never been written. */
export async function readRevision(database: Database): Promise<Revision> {
  return (await database.meta.get('revision'))?.value ?? 0;
}

/** The lowest card number that no card has had. */
export async function readNextNumber(database: Database): Promise<number> {
  return (await database.meta.get('nextNumber'))?.value ?? 1;
}

/** The revision at which the packs' contents last changed; 0 if it was never recorded. */
export async function readPacksRevision(database: Database): Promise<Revision> {
  return (await database.meta.get('packsRevision'))?.value ?? 0;
}
