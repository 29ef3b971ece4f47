import type { CardElement } from './card-element.ts';
import { cardWidth, mostRoom, placeCard } from './place-card.ts';
import { ON_TOP, watchCover } from './watch-cover.ts';

/** How often an open card goes above what has come into the top layer after it. */
const MOST_RAISED = 5;

export type CardPlaceEvents = {
  /** The card may have another height than before, in CSS pixels. */
  room(height: number): void;
  /** The mark has left the window. */
  lost(): void;
  /** Something new is in the top layer, and the card above it again; or (`may` false) nothing is there any more. */
  covered(may: boolean): void;
  /** The page keeps putting something above the card. */
  crowded(): void;
  /** The page has got at the frame's looks, and may have a reader press what he does not see. */
  touched(): void;
};

/** The place of a card's element in the page: beside its mark, above all else, as high as there is room. */
export class CardPlace {
  /** Height of the card without its border, and the room it was told of, in CSS pixels. */
  #height = 0;
  #room = mostRoom();
  /** How often the open card was put on top of what came after it. */
  #raised = 0;
  #stopPlacing: (() => void) | null = null;
  #stopWatching: (() => void) | null = null;
  readonly #element: CardElement;
  readonly #events: CardPlaceEvents;

  constructor(element: CardElement, events: CardPlaceEvents) {
    this.#element = element;
    this.#events = events;
  }

  /** True while a card is at a mark. */
  get isTaken(): boolean {
    return this.#stopPlacing !== null;
  }

  /** Gets ready for a card that is drawn next, and not seen yet; gives the room that it will have. */
  makeReady(): number {
    this.#element.place.style.width = `${cardWidth()}px`;
    if (!this.#element.isRaised) this.#element.raise();
    return this.takeAllRoom();
  }

  /** The room of a card that is drawn behind the open one. */
  takeAllRoom(): number {
    this.#room = mostRoom();
    return this.#room;
  }

  /** @param height of the card, without its border. */
  setHeight(height: number): void {
    this.#height = height;
    this.#element.place.style.height = `${Math.min(height + 2, this.#room)}px`;
  }

  /** Shows a card of the given height beside the boxes of its mark, from the next moment on. */
  show(height: number, boxes: () => readonly DOMRect[]): void {
    const element = this.#element;
    this.setHeight(height);
    // Above what has come into the top layer since.
    if (!element.isRaised || document.querySelector(ON_TOP) !== null) element.raise();
    this.#stopPlacing = placeCard(element.place, {
      boxes,
      room: room => this.#setRoom(room),
      placed: () => this.#reveal(),
      lost: () => this.#events.lost(),
    });
  }

  /** The card is at its mark no longer. */
  leave(): void {
    this.#stopPlacing?.();
    this.#stopPlacing = null;
    this.#stopWatching?.();
    this.#stopWatching = null;
  }

  #setRoom(room: number): void {
    if (room === this.#room) return;
    this.#room = room;
    this.setHeight(this.#height);
    this.#events.room(room);
  }

  #reveal(): void {
    const element = this.#element;
    if (element.isVisible) return;
    element.reveal();
    this.#raised = 0;
    this.#stopWatching = watchCover(element.place, element.host, {
      found: may => this.#covered(may),
      looked: () => element.isTouched && this.#events.touched(),
    });
  }

  #covered(may: boolean): void {
    // A page that keeps coming back is left its place: the reader finds the card in the popup.
    if (may && ++this.#raised > MOST_RAISED) return this.#events.crowded();
    if (may) this.#element.raise();
    this.#events.covered(may);
  }
}
