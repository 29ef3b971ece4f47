/**
 * The interface of a document's card for content scripts. A frame of the extension draws the card (card-protocol.ts).
 */

import type { CardId } from '#core/cards/identifiers.ts';

/**
 * Attribute of the one element that a card adds to the page, a plain `div`: the page could define a custom element of the
 * same name, and so get at its shadow root.
 */
export const CARD_HOST = 'data-backgrounder';

/** Describes a card that is to be opened beside a mark. */
export type CardOpening = {
  /** The card that is meant; null where it is uncertain. */
  readonly card: CardId | null;
  readonly candidates: readonly CardId[];
  /** The reasons for and against each candidate, unchecked: `Why[]`. */
  readonly why: unknown;
  /** When the article was published (`ArticleDay`, unchecked), as far as it is known now. */
  readonly article: () => unknown;
  /** The name as written in this article. */
  readonly writtenAs: string;
  /** The mark's current boxes in viewport pixels; empty once it has left the page. */
  readonly boxes: () => readonly DOMRect[];
  /** The parent of the card's element: a modal dialog makes everything outside it inert, so the card must be inside. */
  readonly parent: Element;
  /** True if the reader opened the card with the keyboard: it stays open and takes the focus. */
  readonly byKey: boolean;
};

/** Events from the card to the content script. */
export type CardViewEvents = {
  /** The card was closed, by the reader or by code. */
  closed(): void;
  /** The pointer has entered or left the card: the page gets no pointer events from inside a frame. */
  pointer(inside: boolean): void;
};

/** One document's card. At most one is open at a time. */
export type CardView = {
  /** Has a card fetched and drawn that may be opened soon, without showing it. Safe to call often. */
  prepare(opening: CardOpening): void;
  open(opening: CardOpening): void;
  close(): void;
  /** Pins the open card, so that it stays until the reader closes it, or unpins it. */
  togglePin(): void;
  readonly isOpen: boolean;
  readonly isPinned: boolean;
  /** True while the pointer is on the card. */
  readonly hasPointer: boolean;
  /** The pointer is on the page: a frame does not always get an event when the pointer leaves it. */
  offCard(): void;
  /** The article's date may have become known, or changed. */
  articleKnown(): void;
  /** True if the event happened on the card. */
  owns(event: Event): boolean;
};
