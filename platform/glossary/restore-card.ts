import { fitEntry } from '#core/glossary/fit-entry.ts';
import { type Failure, type Result, success } from '#core/result.ts';
import { change } from './change.ts';
import type { GlossaryCard, Removal, SaveFailure } from './glossary.ts';
import { refreshCard } from './refresh-card.ts';
import type { Store } from './store.ts';
import { toGlossaryCard } from './to-glossary-card.ts';

type Restored = Result<GlossaryCard, SaveFailure | Failure<'not-found'>>;

/** Undoes a deletion or a revert, as far as nobody has written over it since. */
export async function restoreCard(store: Store, key: Removal['key']): Promise<Restored> {
  const done = await change<Restored>(store, async it => {
    const { cards, packCards, ownEntries, drafts, removals } = it.database;
    const removal = await removals.get(key);
    if (!removal) return { ok: false, reason: 'not-found' };
    const { id } = removal;
    const [current, pack, own] = await Promise.all([
      cards.get({ id }),
      packCards.get(id),
      ownEntries.get(id),
    ]);
    // A card that shows something of the reader's own is not what the deletion or the revert left.
    if (current && (current.origin !== 'pack' || own)) {
      return { ok: false, reason: 'changed-elsewhere', current: toGlossaryCard(current) };
    }
    // The pack may have been updated or removed since.
    const { entry } = fitEntry(removal.entry, pack?.card ?? null);
    if (!entry && !pack) return { ok: false, reason: 'not-found' };
    await (entry ? ownEntries.put({ id, entry }) : ownEntries.delete(id));
    await removals.delete(key);
    const row = await refreshCard(it, id, removal.number);
    if (!row) throw new Error(`${id} was restored and is not in the glossary`);
    const { draft, edition } = removal;
    if (draft && !(await drafts.get(id))) {
      await drafts.put(draft.base === edition ? { ...draft, base: row.edition } : draft);
    }
    it.tell();
    return success(toGlossaryCard(row));
  });
  return done.ok ? done.value : done;
}
