import { fitEntry } from '#core/glossary/fit-entry.ts';
import type { GlossaryCard, Removal } from '#core/glossary/glossary-card.ts';
import { type Failure, type Result, success } from '#core/result.ts';
import { readLayersOf, shownOf } from '../store/card-layers.ts';
import { changeGlossary } from '../store/change.ts';
import type { Store } from '../store/store.ts';
import { changeOwn } from './change-own.ts';
import type { SaveFailure } from './glossary.ts';

type Restored = Result<GlossaryCard, SaveFailure | Failure<'not-found'>>;

/** Undoes a deletion or a revert, unless the card has been written since. */
export async function restoreCard(store: Store, key: Removal['key']): Promise<Restored> {
  const done = await changeGlossary<Restored>(store, async change => {
    const { drafts, removals } = change.database;
    const removal = await removals.get(key);
    if (!removal) return { ok: false, reason: 'not-found' };
    const { id } = removal;
    const layers = await readLayersOf(change.database, id);
    const { pack } = layers;
    const current = shownOf(layers);
    // A card from the own layer was written after the deletion or the revert.
    if (current && current.origin !== 'pack') return { ok: false, reason: 'changed-elsewhere', current };
    // The pack may have been updated or removed since then.
    const { entry } = fitEntry(removal.entry, pack?.card ?? null);
    if (!entry && !pack) return { ok: false, reason: 'not-found' };
    await removals.delete(key);
    const nothing = entry === null && layers.own === null;
    const card = nothing ? current : await changeOwn(change, layers, entry, removal.number);
    if (!card) throw new Error(`${id} was restored and is not in the glossary`);
    const { draft, edition } = removal;
    if (draft && !(await drafts.get(id))) {
      await drafts.put(draft.base === edition ? { ...draft, base: card.edition } : draft);
    }
    change.announce();
    return success(card);
  });
  return done.ok ? done.value : done;
}
