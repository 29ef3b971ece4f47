import type { CardKind } from '#core/cards/card.ts';
import type { Origin } from '#core/glossary/merge-layers.ts';
import type { CardEntry } from './card-entry.ts';

export type CardFilter = {
  readonly kind: CardKind | 'all';
  /** `unsaved`: the cards with unsaved changes. */
  readonly origin: Origin | 'all' | 'unsaved';
};

export const NO_FILTER: CardFilter = { kind: 'all', origin: 'all' };

export function filterCards<Entry extends CardEntry>(
  cards: readonly Entry[],
  { kind, origin }: CardFilter,
  unsaved: ReadonlySet<string>,
): readonly Entry[] {
  if (kind === 'all' && origin === 'all') return cards;
  return cards.filter(
    card =>
      (kind === 'all' || card.kind === kind) &&
      (origin === 'all' || (origin === 'unsaved' ? unsaved.has(card.id) : card.origin === origin)),
  );
}
