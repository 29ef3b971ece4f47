import type { CardElement } from './card-element.ts';
import { cardWidth, mostRoom, placeCard } from './place-card.ts';
import { ON_TOP, watchCover } from './watch-cover.ts';

/** How often an open card moves above something that entered the top layer after it. */
const MAX_RAISED = 5;

export type CardPlaceEvents = {
  /** The card may now be this high, in CSS pixels. */
  room(height: number): void;
  /** The mark was scrolled out of the window. */
  lost(): void;
  /**
   * `may` true: something new is in the top layer, and the card was moved above it again. False: nothing else is there
   * now.
   */
  covered(may: boolean): void;
  /** The page keeps putting something above the card. */
  crowded(): void;
  /** The page has changed the looks of the card's element, and could make the reader press something unseen. */
  touched(): void;
};

/** Positions a card's element in the page: beside its mark, above everything else, and as high as there is room. */
export class CardPlace {
  /** Height of the card without its border, and the room that the frame was last told of, in CSS pixels. */
  #height = 0;
  #room = mostRoom();
  /** How often the open card was moved above something that came after it. */
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

  /** Prepares for a card that is drawn next but still invisible; returns the room that it will have. */
  makeReady(): number {
    this.#element.place.style.width = `${cardWidth()}px`;
    if (!this.#element.isRaised) this.#element.raise();
    return this.takeAllRoom();
  }

  /** Returns the room for a card that is drawn behind the open one. */
  takeAllRoom(): number {
    this.#room = mostRoom();
    return this.#room;
  }

  /** @param height of the card, without its border. */
  setHeight(height: number): void {
    this.#height = height;
    this.#element.place.style.height = `${Math.min(height + 2, this.#room)}px`;
  }

  /** Shows a card of the given height beside the boxes of its mark, as soon as its position has been computed. */
  show(height: number, boxes: () => readonly DOMRect[]): void {
    const element = this.#element;
    this.setHeight(height);
    // Moves it above whatever has entered the top layer since.
    if (!element.isRaised || document.querySelector(ON_TOP) !== null) element.raise();
    this.#stopPlacing = placeCard(element.place, {
      boxes,
      room: room => this.#setRoom(room),
      placed: () => this.#reveal(),
      lost: () => this.#events.lost(),
    });
  }

  /** Stops keeping the card at its mark. */
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
    // If a page keeps covering the card, let it: the reader finds the card in the popup.
    if (may && ++this.#raised > MAX_RAISED) return this.#events.crowded();
    if (may) this.#element.raise();
    this.#events.covered(may);
  }
}
