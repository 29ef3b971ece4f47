import type { CardId } from '#core/cards/identifiers.ts';
import type { OwnEntry } from '#core/packs/pack.ts';
import { type Failure, type Result, success } from '#core/result.ts';
import type { CardRow } from '../database/rows.ts';
import { type Change, change } from './change.ts';
import type { Removal, StorageFailure } from './glossary.ts';
import { refreshCard } from './refresh-card.ts';
import type { Store } from './store.ts';

/** So many deletions can be undone; the oldest go first. */
const MOST_REMOVALS = 1_000;

type Removed = Promise<Result<Removal, StorageFailure | Failure<'not-found'>>>;

/** Deletes an own card, or hides a pack's card. A card that is gone already answers with the removal it left. */
export async function removeCard(store: Store, id: CardId): Removed {
  return removing(store, async it => {
    const { cards, packCards, ownEntries, removals } = it.database;
    const [row, pack, own] = await Promise.all([cards.get({ id }), packCards.get(id), ownEntries.get(id)]);
    if (!row) {
      const left = await removals.where('id').equals(id).last();
      return left ? toRemoval(left) : null;
    }
    const removal = await keepRemoval(it, row, own?.entry ?? null, store.now());
    const hidden: OwnEntry = { type: 'hidden', id, editedAt: removal.removedAt };
    await (pack ? ownEntries.put({ id, entry: hidden }) : ownEntries.delete(id));
    await refreshCard(it, id);
    return removal;
  });
}

/** Takes an edit off a pack's card. */
export async function revertCard(store: Store, id: CardId): Removed {
  return removing(store, async it => {
    const { cards, packCards, ownEntries } = it.database;
    const [row, pack, own] = await Promise.all([cards.get({ id }), packCards.get(id), ownEntries.get(id)]);
    if (!row || !pack || own?.entry.type !== 'edit') return null;
    const removal = await keepRemoval(it, row, own.entry, store.now());
    await ownEntries.delete(id);
    await refreshCard(it, id);
    return removal;
  });
}

async function removing(store: Store, work: (it: Change) => Promise<Removal | null>): Removed {
  const done = await change(store, work);
  if (!done.ok) return done;
  return done.value ? success(done.value) : { ok: false, reason: 'not-found' };
}

async function keepRemoval(
  it: Change,
  row: CardRow,
  entry: OwnEntry | null,
  removedAt: number,
): Promise<Removal> {
  const { drafts, removals } = it.database;
  const { id, number, edition } = row;
  const draft = (await drafts.get(id)) ?? null;
  if (draft) await drafts.delete(id);
  const removal = { id, title: row.card.title, removedAt, number, edition, entry, draft };
  const key = await removals.add(removal);
  const beyond = (await removals.count()) - MOST_REMOVALS;
  if (beyond > 0) await removals.orderBy(':id').limit(beyond).delete();
  return toRemoval({ ...removal, key });
}

/** What callers see of a removal. */
export function toRemoval({ key, id, title, removedAt }: Removal): Removal {
  return { key, id, title, removedAt };
}
