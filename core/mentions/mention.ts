import type { CardId } from '../cards/identifiers.ts';

/** A match for which the card has been decided. Offsets are UTF-16, into the block's own text; `end` is exclusive. */
export type Mention = {
  readonly start: number;
  readonly end: number;
  /** The card that is meant; null if it is unsure. */
  readonly card: CardId | null;
  /** Every card that could be meant, most likely first. */
  readonly candidates: readonly CardId[];
};
