import type { Card, CardKind } from '#core/cards/card.ts';
import type { CardId, PackId } from '#core/cards/identifiers.ts';
import type { Origin } from '#core/glossary/merge-layers.ts';
import type { CardNumber } from '#core/matching/matcher.ts';
import type { OwnEntry } from '#core/packs/pack.ts';

/** A pack's card as it came. */
export type PackCardRow = { id: CardId; packId: PackId; card: Card };

/** An entry of the own layer. */
export type OwnRow = { id: CardId; entry: OwnEntry };

/** A card of the merged view. `edition` is the glossary's revision when the merged card last changed. */
export type CardRow = { number: CardNumber; id: CardId; edition: number; origin: Origin; card: Card };

/**
 * What lists and search need of a card, apart from the card, so that a list of 10,000 does not read 10,000 cards.
 * `sortKey` is the title's folded words, `words` those of every name.
 */
export type SummaryRow = {
  number: CardNumber;
  id: CardId;
  kind: CardKind;
  title: string;
  gist: string;
  origin: Origin;
  sortKey: string;
  words: string[];
};

/** A card that is there no more, and the revision that took it away. */
export type GoneRow = { number: CardNumber; edition: number };

/** `content` is a form's state, as it was typed. */
export type DraftRow = { id: CardId; base: number | null; content: unknown; editedAt: number };

/**
 * What it takes to undo a deletion or a revert: what stood in the own layer (null: nothing), and the merged card's
 * number, edition and draft.
 */
export type RemovalRow = {
  key: number;
  id: CardId;
  title: string;
  removedAt: number;
  number: CardNumber;
  edition: number;
  entry: OwnEntry | null;
  draft: DraftRow | null;
};

/** `revision` is the only key so far. */
export type MetaRow = { key: 'revision'; value: number };

/** A compiled index beside the revision it was compiled from. */
export type IndexRow = { name: string; revision: number; buffers: Record<string, ArrayBuffer> };
