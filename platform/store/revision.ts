import type { Revision } from '#core/glossary/glossary-card.ts';
import type { Database } from '../database/database.ts';

/** 0 for a glossary that nothing has been written to. */
export async function readRevision(database: Database): Promise<Revision> {
  return (await database.meta.get('revision'))?.value ?? 0;
}

/** The lowest card number that has never been given out. */
export async function readNextNumber(database: Database): Promise<number> {
  return (await database.meta.get('nextNumber'))?.value ?? 1;
}

/** The revision at which the packs' contents last changed; 0 where that was before it was noted. */
export async function readPacksRevision(database: Database): Promise<Revision> {
  return (await database.meta.get('packsRevision'))?.value ?? 0;
}
