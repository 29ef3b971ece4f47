import { deepEqual } from '#core/glossary/deep-equal.ts';
import type { ReaderChoice } from '#core/resolving/index.ts';
import { type Result, success } from '#core/result.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { StorageFailure } from '../database/storage-failure.ts';
import { change } from '../glossary/change.ts';
import type { Store } from '../glossary/store.ts';
import type { ChoiceFailure, Choices, StoredChoice } from './choices.ts';

/** So many choices are kept: all of them are looked through for each article. */
export const MOST_CHOICES = 10_000;

/** Opens nothing yet: the first use does. */
export function openChoices(store: Store): Choices {
  const { database } = store;
  return {
    list: () => attempt(() => database.choices.orderBy('madeAt').toArray()),
    choose: (choice, replaces) => choose(store, choice, replaces),
    remove: key => removeChoice(store, key),
    restore: stored => restoreChoice(store, stored),
  };
}

async function choose(
  store: Store,
  choice: ReaderChoice,
  replaces: number | undefined,
): Promise<Result<StoredChoice, ChoiceFailure>> {
  const done = await change(store, async (it): Promise<StoredChoice | null> => {
    const { choices } = it.database;
    if (replaces !== undefined) await choices.delete(replaces);
    const same = await sameChoice(it.database, choice);
    if (!same && (await choices.count()) >= MOST_CHOICES) return null;
    await it.revision();
    const row = { ...(same && { key: same.key }), card: choice.card, choice, madeAt: store.now() };
    const key = await choices.put(row);
    return { key, choice, madeAt: row.madeAt };
  });
  if (!done.ok) return done;
  return done.value ? success(done.value) : { ok: false, reason: 'too-many' };
}

/** The stored choice that says the same, null where there is none. */
async function sameChoice({ choices }: Database, choice: ReaderChoice): Promise<StoredChoice | null> {
  const ofCard = await choices.where('card').equals(choice.card).toArray();
  return ofCard.find(row => deepEqual(row.choice, choice)) ?? null;
}

async function removeChoice(store: Store, key: number): Promise<Result<null, StorageFailure>> {
  const done = await change(store, async it => {
    if (!(await it.database.choices.get(key))) return;
    await it.revision();
    await it.database.choices.delete(key);
  });
  return done.ok ? success(null) : done;
}

async function restoreChoice(store: Store, stored: StoredChoice): Promise<Result<null, StorageFailure>> {
  const { key, choice, madeAt } = stored;
  const done = await change(store, async it => {
    // It may have been made again meanwhile.
    if (await sameChoice(it.database, choice)) return;
    await it.revision();
    await it.database.choices.put({ key, card: choice.card, choice, madeAt });
  });
  return done.ok ? success(null) : done;
}
