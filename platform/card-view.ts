/**
 * What the page's script and the card's interface know of each other. The interface is a script of its own, loaded
 * into a frame when its first card is opened: it leaves its maker in a slot of the isolated world, which no page sees.
 */

import type { CardId } from '#core/cards/identifiers.ts';
import type { PartialDate } from '#core/cards/partial-date.ts';
import type { Decision, DecisionReach } from './protocol.ts';

/** Name of the one element that an open card adds to the page. */
export const CARD_ELEMENT = 'backgrounder-card';

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

/** What the card's interface asks of the page's script. */
export type CardViewActions = {
  /** Whole cards as they came, unchecked, those that exist, in the order of `ids`; null where there is no answer. */
  cards(ids: readonly CardId[]): Promise<readonly unknown[] | null>;
  /** Keeps what the reader decided; gives a `DecisionReply`, unchecked. `replaces` is an earlier decision's key. */
  decide(decision: Decision, reach: DecisionReach, replaces?: number): Promise<unknown>;
  /** Keeps the day that the reader gives the article, null takes it back; gives a `SetDateReply`, unchecked. */
  setDate(date: PartialDate | null): Promise<unknown>;
  /** The map of a card with a place: a `MapDrawing` or null, unchecked. */
  map(card: CardId): Promise<unknown>;
  /** Takes a decision back. */
  undecide(key: number): Promise<unknown>;
  /** Opens the editor at a card. */
  edit(id: CardId): void;
  /** The card was closed, by whomever. */
  closed(): void;
};

/** One frame's card. There is never more than one open. */
export type CardView = {
  /** A card may be opened in a moment: fetches and draws it, and does not show it yet. Safe to call often. */
  prepare(opening: CardOpening): Promise<void>;
  open(opening: CardOpening): Promise<void>;
  close(): void;
  /** Keeps the open card until it is closed by hand, or lets go of it again. */
  togglePin(): void;
  readonly isOpen: boolean;
  readonly isPinned: boolean;
  /** True where the event happened on the card. */
  owns(event: Event): boolean;
  /** Shows the cards anew, because the glossary has changed. */
  refresh(): void;
};

export type MakeCardView = (actions: CardViewActions, signal: AbortSignal) => CardView;

const slot = globalThis as typeof globalThis & { backgrounderCardView?: MakeCardView };

/** Called by the card's interface when it has been loaded. */
export function provideCardView(make: MakeCardView): void {
  slot.backgrounderCardView = make;
}

/** The maker, where the card's interface has been loaded into this frame. */
export function providedCardView(): MakeCardView | null {
  return slot.backgrounderCardView ?? null;
}
