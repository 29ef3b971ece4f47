import type { Revision } from '#core/glossary/glossary-card.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { Result } from '#core/result.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { forgetContents } from './contents.ts';
import { readNextNumber, readRevision } from './revision.ts';
import type { Store } from './store.ts';

/** What a change of the glossary works with, inside its transaction. */
export type Change = {
  readonly database: Database;
  /** The revision that this transaction makes; asking for it is what makes it. */
  revision(): Promise<Revision>;
  /** The first of `count` card numbers that nobody has had. */
  numbers(count: number): Promise<CardNumber>;
  /** Makes the change known although no card changed (a draft came or went). */
  tell(): void;
};

/**
 * Runs `work` in one transaction over everything but the index. Where it throws, nothing is written; where it has
 * asked for a new revision, the change is announced once it is committed.
 */
export async function changeGlossary<Value>(
  { database, channel, announceRevision }: Store,
  work: (change: Change) => Promise<Value>,
): Promise<Result<Value, StorageFailure>> {
  let next: Revision | null = null;
  let told = false;
  const { packs, contents, bundles, lists, ownLayer, ownSummaries, losses } = database;
  const { drafts, removals, choices, pageDates, cardReads, meta } = database;
  const cards = [packs, contents, bundles, lists, ownLayer, ownSummaries, losses];
  const tables = [...cards, drafts, removals, choices, pageDates, cardReads, meta];
  const done = await attempt(() =>
    // An async function, not a function that returns a promise: Dexie tells by it how to follow what is awaited.
    database.transaction('rw', tables, async () =>
      work({
        database,
        async revision() {
          next ??= await grow(database);
          return next;
        },
        async numbers(count) {
          const first = await readNextNumber(database);
          await database.meta.put({ key: 'nextNumber', value: first + count });
          return first;
        },
        tell: () => {
          told = true;
        },
      }),
    ),
  ).catch(error => {
    forgetContents(database, false);
    throw error;
  });
  forgetContents(database, done.ok);
  if (done.ok && (next !== null || told)) channel.announce();
  if (done.ok && next !== null) await announceRevision(next);
  return done;
}

async function grow(database: Database): Promise<Revision> {
  const revision = (await readRevision(database)) + 1;
  await database.meta.put({ key: 'revision', value: revision });
  return revision;
}
