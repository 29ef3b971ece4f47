import type { Card } from '../cards/card.ts';
import type { CardHead } from '../cards/card-head.ts';
import type { CardId } from '../cards/identifiers.ts';
import type { CardNumber } from '../matching/matcher.ts';
import type { Origin } from './merge-layers.ts';

/** Grows by one with every transaction that changes what can be found in text. */
export type Revision = number;

/** Grows with every save of one card: who saves names the edition that was read, so nothing is overwritten unseen. */
export type Edition = number;

/** A card as the glossary keeps it: the merged view of its pack and the own layer. */
export type GlossaryCard = {
  readonly number: CardNumber;
  readonly id: CardId;
  readonly edition: Edition;
  readonly origin: Origin;
  readonly card: Card;
};

/** What a list of the glossary shows of a card. */
export type CardSummary = CardHead & { readonly number: CardNumber; readonly origin: Origin };

/** What the reader typed and did not save yet. The content is a form's state and need not be a valid card. */
export type Draft = {
  readonly id: CardId;
  /** Edition the draft started from; null for a new card. */
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
