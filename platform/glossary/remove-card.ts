import type { CardId } from '#core/cards/identifiers.ts';
import type { GlossaryCard, Removal } from '#core/glossary/glossary-card.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { OwnEntry } from '#core/packs/pack.ts';
import { type Failure, type Result, success } from '#core/result.ts';
import { readLayersOf, shownOf } from '../store/card-layers.ts';
import { type Change, changeGlossary } from '../store/change.ts';
import type { Store } from '../store/store.ts';
import { changeOwn } from './change-own.ts';

/** Deletions that can be undone, at most; beyond this, the oldest are dropped. */
const MAX_REMOVALS = 1_000;

type Removed = Promise<Result<Removal, StorageFailure | Failure<'not-found'>>>;

/** Deletes an own card, or hides a pack's card. For a card that is already deleted, answers with its latest removal. */
export async function removeCard(store: Store, id: CardId): Removed {
  return removing(store, async change => {
    const layers = await readLayersOf(change.database, id);
    const card = shownOf(layers);
    if (!card) {
      const left = await change.database.removals.where('id').equals(id).last();
      return left ? toRemoval(left) : null;
    }
    const { pack, own } = layers;
    const removal = await keepRemoval(change, card, own?.entry ?? null, store.now());
    await change.database.cardReads.delete(id);
    await changeOwn(change, layers, pack ? { type: 'hidden', id, editedAt: removal.removedAt } : null);
    return removal;
  });
}

/** Removes the edit of a pack's card. */
export async function revertCard(store: Store, id: CardId): Removed {
  return removing(store, async change => {
    const layers = await readLayersOf(change.database, id);
    const card = shownOf(layers);
    const { pack, own } = layers;
    if (!card || !pack || own?.entry.type !== 'edit') return null;
    const removal = await keepRemoval(change, card, own.entry, store.now());
    await changeOwn(change, layers, null);
    return removal;
  });
}

async function removing(store: Store, work: (change: Change) => Promise<Removal | null>): Removed {
  const done = await changeGlossary(store, work);
  if (!done.ok) return done;
  return done.value ? success(done.value) : { ok: false, reason: 'not-found' };
}

async function keepRemoval(
  change: Change,
  shown: GlossaryCard,
  entry: OwnEntry | null,
  removedAt: number,
): Promise<Removal> {
  const { drafts, removals } = change.database;
  const { id, number, edition } = shown;
  const draft = (await drafts.get(id)) ?? null;
  if (draft) await drafts.delete(id);
  const removal = { id, title: shown.card.title, removedAt, number, edition, entry, draft };
  const key = await removals.add(removal);
  const beyond = (await removals.count()) - MAX_REMOVALS;
  if (beyond > 0) await removals.orderBy(':id').limit(beyond).delete();
  return toRemoval({ ...removal, key });
}

/** The fields of a removal that callers get. */
export function toRemoval({ key, id, title, removedAt }: Removal): Removal {
  return { key, id, title, removedAt };
}
