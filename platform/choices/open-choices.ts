import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { ReaderChoice, StoredChoice } from '#core/resolving/choices/reader-choice.ts';
import { type Result, success } from '#core/result.ts';
import { answerTo } from '../database/answer-to.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { readRaw } from '../database/raw-read.ts';
import type { ChoiceRow } from '../database/rows.ts';
import { changeGlossary } from '../store/change.ts';
import type { Store } from '../store/store.ts';
import type { ChoiceFailure, Choices } from './choices.ts';
import { sameness } from './same-choice.ts';

/** Choices that are stored, at most: all of them are searched for each article. */
export const MOST_CHOICES = 10_000;

/** The database opens at the first use, not here. */
export function openChoices(store: Store): Choices {
  const { database } = store;
  return {
    // Part of the first request to a background that has just started: see readRaw.
    list: () => attempt(() => readRaw(database, ['choices'], readAll)),
    choose: (choice, replaces) => choose(store, choice, replaces),
    remove: key => removeChoice(store, key),
    restore: stored => restoreChoice(store, stored),
  };
}

async function readAll(transaction: IDBTransaction): Promise<StoredChoice[]> {
  const rows = await answerTo<ChoiceRow[]>(transaction.objectStore('choices').index('madeAt').getAll());
  return rows.map(({ key, choice, madeAt }) => ({ key, choice, madeAt }));
}

/** All choices, oldest first. */
export async function listChoices({ choices }: Database): Promise<StoredChoice[]> {
  const rows = await choices.orderBy('madeAt').toArray();
  return rows.map(({ key, choice, madeAt }) => ({ key, choice, madeAt }));
}

async function choose(
  store: Store,
  choice: ReaderChoice,
  replaces: number | undefined,
): Promise<Result<StoredChoice, ChoiceFailure>> {
  const done = await changeGlossary(store, async (change): Promise<StoredChoice | null> => {
    const { choices } = change.database;
    const same = await sameChoice(change.database, choice);
    if (replaces !== undefined && replaces !== same?.key) await choices.delete(replaces);
    if (!same && (await choices.count()) >= MOST_CHOICES) return null;
    await change.revision();
    const madeAt = await timeAfterAll(change.database, store.now());
    const row = { ...(same && { key: same.key }), card: choice.card, choice, madeAt };
    const key = await choices.put(row);
    return { key, choice, madeAt };
  });
  if (!done.ok) return done;
  return done.value ? success(done.value) : { ok: false, reason: 'too-many' };
}

/** The stored choice with the same meaning; null where there is none. */
async function sameChoice({ choices }: Database, choice: ReaderChoice): Promise<StoredChoice | null> {
  const wanted = sameness(choice);
  const ofCard = await choices.where('card').equals(choice.card).toArray();
  return ofCard.find(row => sameness(row.choice) === wanted) ?? null;
}

/** A time later than every stored choice, even if the clock was set back: the latest choice must count. */
async function timeAfterAll({ choices }: Database, now: number): Promise<number> {
  const latest = await choices.orderBy('madeAt').last();
  return latest ? Math.max(now, latest.madeAt + 1) : now;
}

async function removeChoice(store: Store, key: number): Promise<Result<null, StorageFailure>> {
  const done = await changeGlossary(store, async change => {
    if (!(await change.database.choices.get(key))) return;
    await change.revision();
    await change.database.choices.delete(key);
  });
  return done.ok ? success(null) : done;
}

async function restoreChoice(store: Store, stored: StoredChoice): Promise<Result<null, StorageFailure>> {
  const { key, choice, madeAt } = stored;
  const done = await changeGlossary(store, async change => {
    // The reader may have made the same choice again since.
    if (await sameChoice(change.database, choice)) return;
    await change.revision();
    await change.database.choices.put({ key, card: choice.card, choice, madeAt });
  });
  return done.ok ? success(null) : done;
}
