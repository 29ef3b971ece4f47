import type { Card } from '#core/cards/card.ts';
import { type CardId, OWN, packOf } from '#core/cards/identifiers.ts';
import { issueAt } from '#core/cards/issue.ts';
import { parseCard } from '#core/cards/parse-card.ts';
import { deepEqual } from '#core/glossary/deep-equal.ts';
import type { Edition, GlossaryCard } from '#core/glossary/glossary-card.ts';
import type { OwnEntry } from '#core/packs/pack.ts';
import { type Result, success } from '#core/result.ts';
import { readLayersOf, shownOf } from '../store/card-layers.ts';
import { changeGlossary } from '../store/change.ts';
import type { Store } from '../store/store.ts';
import { changeOwn } from './change-own.ts';
import type { SaveFailure } from './glossary.ts';

export async function saveCard(
  store: Store,
  card: Card,
  base: Edition | null,
): Promise<Result<GlossaryCard, SaveFailure>> {
  const parsed = parseCard(card);
  if (!parsed.ok) return { ok: false, reason: 'invalid', issues: parsed.issues };
  const { id } = card;
  if (base === null && packOf(id) !== OWN) {
    return { ok: false, reason: 'invalid', issues: [issueAt(['id'], 'new-id-not-own', `${OWN}:`)] };
  }
  const editedAt = store.now();
  const saved = await changeGlossary<Result<GlossaryCard, SaveFailure>>(store, async change => {
    const { drafts } = change.database;
    const layers = await readLayersOf(change.database, id);
    const current = shownOf(layers);
    if ((current?.edition ?? null) !== base) return { ok: false, reason: 'changed-elsewhere', current };
    const { pack, own } = layers;
    const before = own?.entry;
    const draft = await drafts.get(id);
    if (draft?.base === base) {
      await drafts.delete(id);
      change.announce();
    }
    const plain = pack !== null && deepEqual(pack.card, parsed.card);
    if (own && plain) return shown(await changeOwn(change, layers, null), id);
    if (current && deepEqual(current.card, parsed.card)) return success(current);
    const edited: OwnEntry = pack
      ? { type: 'edit', card: parsed.card, base: before?.type === 'edit' ? before.base : pack.card, editedAt }
      : { type: 'card', card: parsed.card, editedAt };
    return shown(await changeOwn(change, layers, edited), id);
  });
  return saved.ok ? saved.value : saved;
}

function shown(card: GlossaryCard | null, id: CardId): Result<GlossaryCard, never> {
  if (!card) throw new Error(`${id} was saved and is not in the glossary`);
  return success(card);
}
