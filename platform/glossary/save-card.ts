import type { Card } from '#core/cards/card.ts';
import { OWN, packOf } from '#core/cards/identifiers.ts';
import { parseCard } from '#core/cards/parse-card.ts';
import { deepEqual } from '#core/glossary/deep-equal.ts';
import type { OwnEntry } from '#core/packs/pack.ts';
import { type Result, success } from '#core/result.ts';
import { change } from './change.ts';
import type { Edition, GlossaryCard, SaveFailure } from './glossary.ts';
import { refreshCard } from './refresh-card.ts';
import type { Store } from './store.ts';
import { toGlossaryCard } from './to-glossary-card.ts';

export async function saveCard(
  store: Store,
  card: Card,
  base: Edition | null,
): Promise<Result<GlossaryCard, SaveFailure>> {
  const parsed = parseCard(card);
  if (!parsed.ok) return { ok: false, reason: 'invalid', issues: parsed.issues };
  const { id } = card;
  if (base === null && packOf(id) !== OWN) {
    const message = `A new card’s id begins with "${OWN}:".`;
    return { ok: false, reason: 'invalid', issues: [{ path: ['id'], message }] };
  }
  const editedAt = store.now();
  const saved = await change<Result<GlossaryCard, SaveFailure>>(store, async it => {
    const { cards, packCards, ownEntries, drafts } = it.database;
    const current = await cards.get({ id });
    if ((current?.edition ?? null) !== base) {
      return { ok: false, reason: 'changed-elsewhere', current: current ? toGlossaryCard(current) : null };
    }
    const [pack, own, draft] = await Promise.all([packCards.get(id), ownEntries.get(id), drafts.get(id)]);
    const before = own?.entry;
    if (draft?.base === base) {
      await drafts.delete(id);
      it.tell();
    }
    if (pack && deepEqual(pack.card, parsed.card)) {
      await ownEntries.delete(id);
    } else if (!deepEqual(current?.card, parsed.card)) {
      const edited: OwnEntry = pack
        ? {
            type: 'edit',
            card: parsed.card,
            base: before?.type === 'edit' ? before.base : pack.card,
            editedAt,
          }
        : { type: 'card', card: parsed.card, editedAt };
      await ownEntries.put({ id, entry: edited });
    }
    const row = await refreshCard(it, id);
    if (!row) throw new Error(`${id} was saved and is not in the glossary`);
    return success(toGlossaryCard(row));
  });
  return saved.ok ? saved.value : saved;
}
