import type { Card } from '../cards/card.ts';
import type { CardHead } from '../cards/card-head.ts';
import type { CardId } from '../cards/identifiers.ts';
import type { CardNumber } from '../matching/matcher.ts';
import type { Origin } from './merge-layers.ts';

/** Increases by one with every transaction that changes what can be found in text. */
export type Revision = number;

/**
 * Increases with every save of one card. A save names the edition it is based on, so that it never overwrites another.
 */
export type Edition = number;

/** A card of the glossary: the merged view of its pack and the own layer. */
export type GlossaryCard = {
  readonly number: CardNumber;
  readonly id: CardId;
  readonly edition: Edition;
  readonly origin: Origin;
  readonly card: Card;
};

/** The part of a card that a list of the glossary shows. */
export type CardSummary = CardHead & { readonly number: CardNumber; readonly origin: Origin };

/** What the reader has typed and not saved yet. The content is the state of a form and need not be a valid card. */
export type Draft = {
  readonly id: CardId;
  /** The edition on which the draft is based; null for a new card. */
  readonly base: Edition | null;
  readonly content: unknown;
  /** ms since the epoch. */
  readonly editedAt: number;
};

/** A deletion that can still be undone. */
export type Removal = {
  readonly key: number;
  readonly id: CardId;
  readonly title: string;
  readonly removedAt: number;
};
