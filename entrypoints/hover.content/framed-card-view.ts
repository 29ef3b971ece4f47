import { browser } from 'wxt/browser';
import {
  CARD_PAGE,
  type FrameMessage,
  type FrameOpening,
  LONGEST_FORM,
  MOST_CANDIDATES,
} from '#platform/protocols/card-protocol.ts';
import type { CardOpening, CardView, CardViewEvents } from '#platform/protocols/card-view.ts';
import { CardElement } from './card-element.ts';
import { FrameLine } from './frame-line.ts';
import { mostRoom, placeCard } from './place-card.ts';
import { ON_TOP, watchCover } from './watch-cover.ts';

/** A card that was prepared and not opened leaves the top layer after so many ms; its frame is kept. */
const UNUSED = 2_000;

/** How often an open card goes above what has come into the top layer after it. */
const MOST_RAISED = 5;

/** One card that the frame was told of. */
type Told = {
  readonly opening: number;
  readonly of: CardOpening;
  readonly what: FrameOpening;
  /** The article's day as the frame knows it. */
  article: unknown;
  /** Its height in CSS pixels; null before it is drawn. */
  height: number | null;
};

/** A document's card: its place in the page here, what stands in it in a frame of the extension's own. */
class FramedCardView implements CardView {
  #element: CardElement | null = null;
  #line: FrameLine | null = null;
  #openings = 0;
  /** The card that was prepared last. */
  #told: Told | null = null;
  /** The card that is open, or will be as soon as it is drawn. */
  #open: Told | null = null;
  /** What was tried again after its frame had gone. */
  #tried: CardOpening | null = null;
  #pinned = false;
  #inside = false;
  /** How often the open card was put on top of what came after it. */
  #raised = 0;
  /** Height of the card without its border, and the room it was told of, in CSS pixels. */
  #height = 0;
  #room = 0;
  #stopPlacing: (() => void) | null = null;
  #stopWatching: (() => void) | null = null;
  #unused: ReturnType<typeof setTimeout> | undefined;
  /** What had the focus before the card took it. */
  #focusBefore: Element | null = null;
  readonly #events: CardViewEvents;

  constructor(events: CardViewEvents, signal: AbortSignal) {
    this.#events = events;
    signal.addEventListener('abort', () => this.#dispose(), { once: true });
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  get isPinned(): boolean {
    return this.#pinned;
  }

  get hasPointer(): boolean {
    return this.#inside;
  }

  offCard(): void {
    this.#inside = false;
  }

  owns(event: Event): boolean {
    return this.#element !== null && event.composedPath().includes(this.#element.host);
  }

  prepare(opening: CardOpening): void {
    if (this.#isReadyFor(opening)) return;
    this.#tell(opening);
    // A card that is open stands where it stands: the other one is drawn behind it.
    if (!this.#open) this.#restUnused();
  }

  open(opening: CardOpening): void {
    clearTimeout(this.#unused);
    const told = this.#isReadyFor(opening) ? (this.#told as Told) : this.#tell(opening);
    const before = this.#open;
    this.#leavePlace();
    this.#open = told;
    this.#pinned = opening.byKey;
    this.#line?.send({ type: 'open', opening: told.opening });
    if (before) this.#element?.veil();
    // What stood in the frame before is not to be seen at the new place: the frame says when it is another.
    else if (told.height !== null) this.#show(told);
  }

  close(): void {
    if (!this.#open) return;
    this.#line?.send({ type: 'close' });
    this.#closed();
  }

  togglePin(): void {
    if (!this.#open) return;
    this.#line?.send({ type: 'pin' });
    if (!this.#pinned) this.#takeFocus();
  }

  articleKnown(): void {
    const open = this.#open;
    if (!open) return;
    const article = open.of.article();
    if (article === open.article) return;
    open.article = article;
    this.#line?.send({ type: 'article', article });
  }

  /** Whether the frame has this very card, as it would be now. */
  #isReadyFor(opening: CardOpening): boolean {
    const { what } = this.#told ?? {};
    return (
      this.#isThere(opening.parent) &&
      what !== undefined &&
      this.#told !== this.#open &&
      what.card === opening.card &&
      what.candidates.join() === opening.candidates.join() &&
      what.why === opening.why &&
      what.article === opening.article() &&
      what.writtenAs === opening.writtenAs.slice(0, LONGEST_FORM) &&
      what.byKey === opening.byKey
    );
  }

  #isThere(parent: Element): boolean {
    return this.#line !== null && this.#element?.host.parentNode === parent && parent.isConnected;
  }

  /** Has a card fetched and drawn by the frame, which is made where there is none. */
  #tell(opening: CardOpening): Told {
    if (!this.#isThere(opening.parent)) this.#make(opening.parent);
    const element = this.#element;
    if (element && !this.#open) {
      element.place.style.width = `${Math.min(380, innerWidth - 16)}px`;
      if (!element.isRaised) element.raise();
    }
    const what: FrameOpening = {
      card: opening.card,
      candidates: opening.candidates.slice(0, MOST_CANDIDATES),
      why: opening.why,
      article: opening.article(),
      writtenAs: opening.writtenAs.slice(0, LONGEST_FORM),
      byKey: opening.byKey,
    };
    const told: Told = { opening: ++this.#openings, of: opening, what, article: what.article, height: null };
    this.#told = told;
    this.#room = mostRoom();
    this.#line?.send({ type: 'prepare', opening: told.opening, what, room: this.#room });
    return told;
  }

  #make(parent: Element): void {
    this.#dispose();
    const element = new CardElement();
    const token = Array.from(crypto.getRandomValues(new Uint32Array(4)), part =>
      part.toString(16).padStart(8, '0'),
    ).join('');
    this.#element = element;
    this.#line = new FrameLine(
      token,
      message => this.#hear(message),
      () => this.#gone(),
      () => this.isOpen,
    );
    parent.append(element.host);
    try {
      element.load(`${browser.runtime.getURL(CARD_PAGE)}#${token}`);
    } catch {
      // The extension was updated under the page.
      this.#dispose();
    }
  }

  /** The page threw the frame away, or it did not load. What was about to be shown is tried once more. */
  #gone(): void {
    const open = this.#open;
    this.#dispose();
    if (!open || open.height !== null || open.of === this.#tried) return;
    this.#tried = open.of;
    this.open(open.of);
  }

  #hear(message: FrameMessage): void {
    switch (message.type) {
      case 'drawn': {
        const told = [this.#open, this.#told].find(one => one?.opening === message.opening);
        if (!told) return;
        told.height = message.height;
        this.#element?.setTheme(message.theme);
        // One that is drawn behind an open card is shown when the frame has changed over to it.
        if (told === this.#open && !this.#stopPlacing) this.#show(told);
        else if (!this.#open) this.#setHeight(message.height);
        return;
      }
      case 'shown':
        if (this.#open?.opening === message.opening && !this.#stopPlacing) this.#show(this.#open);
        return;
      case 'height':
        return this.#setHeight(message.height);
      case 'close':
        if (this.#open?.opening === message.opening) this.#closed();
        return;
      case 'pinned':
        this.#pinned = message.pinned;
        return;
      case 'pointer':
        this.#inside = message.inside;
        return this.#events.pointer(message.inside);
    }
  }

  #show(told: Told): void {
    const element = this.#element;
    if (!element || told.height === null) return;
    const { of: opening } = told;
    this.#setHeight(told.height);
    // Above what has come into the top layer since.
    if (!element.isRaised || document.querySelector(ON_TOP) !== null) element.raise();
    this.#stopPlacing = placeCard(element.place, {
      boxes: opening.boxes,
      room: height => this.#setRoom(height),
      placed: () => this.#reveal(),
      lost: () => {
        if (!this.#pinned) this.close();
      },
    });
    if (opening.byKey) this.#takeFocus();
  }

  #reveal(): void {
    const element = this.#element;
    if (!element || element.isVisible) return;
    element.reveal();
    this.#raised = 0;
    this.#stopWatching = watchCover(element.place, element.host, {
      found: may => this.#covered(may),
      // A page that has got at the frame's looks may have a reader press what he does not see.
      looked: () => element.isTouched && this.#dispose(),
    });
  }

  /** Something new stands in the top layer. The card goes above it, and nothing that is pressed meanwhile counts. */
  #covered(may: boolean): void {
    const element = this.#element;
    if (!element || !this.#open) return;
    // A page that keeps coming back is left its place: the reader finds the card in the popup.
    if (may && ++this.#raised > MOST_RAISED) return this.close();
    if (may) element.raise();
    this.#line?.send({ type: 'covered', may });
  }

  #setHeight(height: number): void {
    this.#height = height;
    if (this.#element) this.#element.place.style.height = `${Math.min(height + 2, this.#room)}px`;
  }

  #setRoom(room: number): void {
    if (room === this.#room) return;
    this.#room = room;
    this.#setHeight(this.#height);
    this.#line?.send({ type: 'room', room });
  }

  #hasFocus(element: CardElement): boolean {
    return (element.host.getRootNode() as Document | ShadowRoot).activeElement === element.host;
  }

  #takeFocus(): void {
    const element = this.#element;
    if (!element) return;
    if (!this.#hasFocus(element)) this.#focusBefore = document.activeElement;
    element.frame.focus({ preventScroll: true });
  }

  /** The card has been closed, here or in the frame. */
  #closed(): void {
    const element = this.#element;
    const hadFocus = element !== null && this.#hasFocus(element);
    // The frame has forgotten it.
    if (this.#told === this.#open) this.#told = null;
    this.#open = null;
    this.#pinned = false;
    this.#inside = false;
    this.#leavePlace();
    element?.lower();
    if (hadFocus) {
      // The page's body takes no focus; the frame has to let go of it.
      element.frame.blur();
      if (this.#focusBefore instanceof HTMLElement) this.#focusBefore.focus({ preventScroll: true });
    }
    this.#focusBefore = null;
    this.#events.closed();
  }

  #leavePlace(): void {
    this.#stopPlacing?.();
    this.#stopPlacing = null;
    this.#stopWatching?.();
    this.#stopWatching = null;
  }

  #restUnused(): void {
    clearTimeout(this.#unused);
    this.#unused = setTimeout(() => {
      if (!this.#open) this.#element?.lower();
    }, UNUSED);
  }

  #dispose(): void {
    clearTimeout(this.#unused);
    this.#line?.close();
    this.#line = null;
    this.#told = null;
    if (this.#open) this.#closed();
    this.#element?.remove();
    this.#element = null;
  }
}

/** Makes a document's card. */
export function makeCardView(events: CardViewEvents, signal: AbortSignal): CardView {
  return new FramedCardView(events, signal);
}
