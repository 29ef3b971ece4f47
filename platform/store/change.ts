import type { Revision } from '#core/glossary/glossary-card.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { Result } from '#core/result.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { forgetContents } from './contents.ts';
import { readNextNumber, readRevision } from './revision.ts';
import type { Store } from './store.ts';

/** What a change of the glossary can use inside its transaction. */
export type Change = {
  readonly database: Database;
  /** The new revision. The first call in a transaction creates it. */
  revision(): Promise<Revision>;
  /** Reserves `count` unused card numbers, and answers with the first. */
  numbers(count: number): Promise<CardNumber>;
  /** Announces the change even if it makes no new revision (a draft has appeared or disappeared). */
  announce(): void;
};

/**
 * Runs `work` in one transaction over all tables but the index. If `work` throws, nothing is written; if it has created a
 * revision, the change is announced after the commit.
 */
export async function changeGlossary<Value>(
  { database, channel, announceRevision }: Store,
  work: (change: Change) => Promise<Value>,
): Promise<Result<Value, StorageFailure>> {
  let next: Revision | null = null;
  let announced = false;
  const { packs, contents, bundles, lists, ownLayer, ownSummaries, losses } = database;
  const { drafts, removals, choices, pageDates, cardReads, meta } = database;
  const cards = [packs, contents, bundles, lists, ownLayer, ownSummaries, losses];
  const tables = [...cards, drafts, removals, choices, pageDates, cardReads, meta];
  const done = await attempt(() =>
    // Must be an async function: Dexie tracks awaits in it differently from a function that returns a promise.
    database.transaction('rw', tables, async () =>
      work({
        database,
        async revision() {
          next ??= await incrementRevision(database);
          return next;
        },
        async numbers(count) {
          const first = await readNextNumber(database);
          await database.meta.put({ key: 'nextNumber', value: first + count });
          return first;
        },
        announce: () => {
          announced = true;
        },
      }),
    ),
  ).catch(error => {
    forgetContents(database, false);
    throw error;
  });
  forgetContents(database, done.ok);
  if (done.ok && (next !== null || announced)) channel.announce();
  if (done.ok && next !== null) await announceRevision(next);
  return done;
}

async function incrementRevision(database: Database): Promise<Revision> {
  const revision = (await readRevision(database)) + 1;
  await database.meta.put({ key: 'revision', value: revision });
  return revision;
}
