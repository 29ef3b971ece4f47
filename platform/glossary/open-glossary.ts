import { attempt } from '../database/attempt.ts';
import { readOwnNumbers } from '../store/own-numbers.ts';
import { readRevision } from '../store/revision.ts';
import type { Store } from '../store/store.ts';
import { countCards } from './count-cards.ts';
import { discardDraft, keepDraft } from './drafts.ts';
import type { Glossary } from './glossary.ts';
import { readPacks, removePack } from './packs.ts';
import { readById, readByNumber } from './read-cards.ts';
import { removeCard, revertCard, toRemoval } from './remove-card.ts';
import { restoreCard } from './restore-card.ts';
import { saveCard } from './save-card.ts';
import { searchCards } from './search-cards.ts';
import { walkCards } from './walk-cards.ts';

/** The reader's glossary. The first use opens the database, and answers with the failure if it cannot be opened. */
export function openGlossary(store: Store): Glossary {
  const { database, channel } = store;
  return {
    revision: () => attempt(() => readRevision(database)),
    count: () => attempt(() => countCards(database)),
    search: (query, most = Number.POSITIVE_INFINITY) => attempt(() => searchCards(database, query, most)),
    get: id => attempt(async () => (await readById(database, [id]))[0] ?? null),
    getMany: ids => attempt(() => readById(database, ids)),
    getByNumber: numbers => attempt(() => readByNumber(database, numbers)),
    eachBatch: async (visit, signal) => {
      const walked = await attempt(() => walkCards(database, visit, signal));
      signal?.throwIfAborted();
      return walked;
    },
    save: (card, base) => saveCard(store, card, base),
    remove: id => removeCard(store, id),
    restore: key => restoreCard(store, key),
    removals: () =>
      attempt(async () => (await database.removals.orderBy(':id').reverse().toArray()).map(toRemoval)),
    revert: id => revertCard(store, id),
    keepDraft: draft => keepDraft(store, draft),
    draft: id => attempt(async () => (await database.drafts.get(id)) ?? null),
    drafts: () => attempt(() => database.drafts.toArray()),
    discardDraft: id => discardDraft(store, id),
    ownNumbers: isPublic => attempt(() => readOwnNumbers(database, isPublic)),
    packs: () => attempt(() => readPacks(database)),
    removePack: id => removePack(store, id),
    watch: (listener, signal) => channel.watch(listener, signal),
  };
}
