/**
 * The card of one document as the page's scripts see it. It is drawn elsewhere, in a frame of the extension's own
 * (card-protocol.ts).
 */

import type { CardId } from '#core/cards/identifiers.ts';

/**
 * Attribute of the one element that a card adds to the page. A plain `div` carries it: an element with a name of its
 * own could be defined by the page, and would hand over its shadow root then.
 */
export const CARD_HOST = 'data-backgrounder';

/** A card is to be opened beside a mark. */
export type CardOpening = {
  /** The card that is meant; null where it is unsure. */
  readonly card: CardId | null;
  readonly candidates: readonly CardId[];
  /** The reasons for and against each candidate, unchecked: `Why[]`. */
  readonly why: unknown;
  /** When the article was published (`ArticleDate` or null), unchecked, as it is known now. */
  readonly article: () => unknown;
  /** The form that this article uses. */
  readonly writtenAs: string;
  /** The mark's boxes in viewport pixels, as they are now; empty once it has left the page. */
  readonly boxes: () => readonly DOMRect[];
  /** Where the card has to stand in the page: a modal dialog makes everything outside it inert. */
  readonly parent: Element;
  /** True where the card was asked for by key: it stays, and takes the focus. */
  readonly byKey: boolean;
};

/** What the card tells the page's script. */
export type CardViewEvents = {
  /** The card was closed, by whomever. */
  closed(): void;
  /** The pointer has come onto the card, or left it: the page itself hears nothing of a pointer in a frame. */
  pointer(inside: boolean): void;
};

/** One document's card. There is never more than one open. */
export type CardView = {
  /** A card may be opened in a moment: has it fetched and drawn, and does not show it yet. Safe to call often. */
  prepare(opening: CardOpening): void;
  open(opening: CardOpening): void;
  close(): void;
  /** Keeps the open card until it is closed by hand, or lets go of it again. */
  togglePin(): void;
  readonly isOpen: boolean;
  readonly isPinned: boolean;
  /** True while the pointer is on the card. */
  readonly hasPointer: boolean;
  /** The pointer is on the page: a frame is not always told that it was left. */
  offCard(): void;
  /** The article's day may be known, or another. */
  articleKnown(): void;
  /** True where the event happened on the card. */
  owns(event: Event): boolean;
};
