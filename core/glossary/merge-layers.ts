import type { Card } from '../cards/card.ts';
import type { OwnEntry } from '../packs/pack.ts';

/** `own`: the reader's own card; `edited`: an edit laid over a pack's card; `pack`: a pack's card without changes. */
export type Origin = 'own' | 'edited' | 'pack';

/** The card that the glossary shows for an id, from the pack's card and the own layer; null if it shows none. */
export function mergeLayers(pack: Card | null, own: OwnEntry | null): { origin: Origin; card: Card } | null {
  if (own === null) return pack && { origin: 'pack', card: pack };
  if (own.type === 'hidden') return null;
  return { origin: own.type === 'edit' ? 'edited' : 'own', card: own.card };
}
