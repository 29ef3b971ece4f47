import { LONGEST_FORM, MOST_CANDIDATES, type SentOpening } from '#platform/protocols/card-protocol.ts';
import type { CardOpening } from '#platform/protocols/card-view.ts';

/** A card that the frame was asked to draw. */
export type AskedCard = {
  /** Number of the opening, by which messages from and to the frame refer to the card. */
  readonly opening: number;
  readonly of: CardOpening;
  readonly what: SentOpening;
  /** The article's day that the frame was sent last, unchecked. */
  article: unknown;
  /** Its height in CSS pixels; null before it is drawn. */
  height: number | null;
};

/** What the frame receives about a card, within the bounds of the protocol. */
export function toFrame(opening: CardOpening): SentOpening {
  return {
    card: opening.card,
    candidates: opening.candidates.slice(0, MOST_CANDIDATES),
    why: opening.why,
    article: opening.article(),
    writtenAs: opening.writtenAs.slice(0, LONGEST_FORM),
    byKey: opening.byKey,
  };
}

/** True if the frame would still draw the opening as it was asked to in `what`. */
export function isStill(what: SentOpening, opening: CardOpening): boolean {
  const now = toFrame(opening);
  return (
    what.card === now.card &&
    what.candidates.join() === now.candidates.join() &&
    what.why === now.why &&
    what.article === now.article &&
    what.writtenAs === now.writtenAs &&
    what.byKey === now.byKey
  );
}
