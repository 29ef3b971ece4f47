import type { Card } from '#core/cards/card.ts';
import { newOwnCardId, OWN, packOf } from '#core/cards/identifiers.ts';
import type { Edition } from '#core/glossary/glossary-card.ts';
import type { Glossary } from '#platform/glossary/glossary.ts';

/**
 * Saves what the reader wrote, even if the card has been removed meanwhile: a deleted card of a pack is restored first;
 * if the pack itself is gone, the text becomes a card of the reader's own.
 */
export async function saveOrRestore(
  glossary: Glossary,
  card: Card,
  base: Edition | null,
): ReturnType<Glossary['save']> {
  if (base !== null || packOf(card.id) === OWN) return glossary.save(card, base);
  const removals = await glossary.removals();
  if (!removals.ok) return removals;
  const removal = removals.value.find(({ id: removed }) => removed === card.id);
  const restored = removal && (await glossary.restore(removal.key));
  if (restored?.ok) return glossary.save(card, restored.value.edition);
  if (restored && restored.reason !== 'not-found') return restored;
  const id = newOwnCardId(Date.now(), crypto.getRandomValues(new Uint8Array(16)));
  return glossary.save({ ...card, id }, null);
}
