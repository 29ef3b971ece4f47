import { browser } from 'wxt/browser';
import { CARD_PAGE, type FrameMessage } from '#platform/protocols/card-protocol.ts';
import type { CardOpening, CardView, CardViewEvents } from '#platform/protocols/card-view.ts';
import { type AskedCard, isStill, toFrame } from './asked-card.ts';
import { CardElement } from './card-element.ts';
import { CardFocus, hasFocus } from './card-focus.ts';
import { CardPlace } from './card-place.ts';
import { FrameLine } from './frame-line.ts';

/** A card that was prepared but not opened leaves the top layer after this time, in ms. Its frame is kept. */
const UNUSED_TIMEOUT_MS = 2_000;

/** What the page contains for cards: the element, its position, and the connection to the frame inside. */
type Host = { readonly element: CardElement; readonly place: CardPlace; readonly line: FrameLine };

/** A document's card. This side positions it in the page; a frame of the extension's own draws its content. */
class FramedCardView implements CardView {
  #host: Host | null = null;
  #openings = 0;
  /** The card that was prepared last. */
  #asked: AskedCard | null = null;
  /** The card that is open, or that opens as soon as it is drawn. */
  #open: AskedCard | null = null;
  /** The opening that was tried again after its frame had gone. */
  #tried: CardOpening | null = null;
  #pinned = false;
  #hasPointerInside = false;
  #unused: ReturnType<typeof setTimeout> | undefined;
  readonly #focus = new CardFocus();
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
    return this.#hasPointerInside;
  }

  offCard(): void {
    this.#hasPointerInside = false;
  }

  owns(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host.element.host);
  }

  prepare(opening: CardOpening): void {
    if (this.#readyFor(opening)) return;
    this.#ask(opening);
    // An open card stays in place: the other one is drawn behind it.
    if (!this.#open) this.#restUnused();
  }

  open(opening: CardOpening): void {
    clearTimeout(this.#unused);
    const asked = this.#readyFor(opening) ?? this.#ask(opening);
    const before = this.#open;
    this.#host?.place.leave();
    this.#open = asked;
    this.#pinned = opening.byKey;
    this.#host?.line.send({ type: 'open', opening: asked.opening });
    if (before) this.#host?.element.veil();
    // The frame still shows the card before, which must not be visible at the new place. It reports when it shows the
    // new one.
    else this.#show(asked);
  }

  close(): void {
    if (!this.#open) return;
    this.#host?.line.send({ type: 'close' });
    this.#closed();
  }

  togglePin(): void {
    if (!this.#open) return;
    this.#host?.line.send({ type: 'pin' });
    if (!this.#pinned && this.#host) this.#focus.take(this.#host.element);
  }

  articleKnown(): void {
    const open = this.#open;
    if (!open) return;
    const article = open.of.article();
    if (article === open.article) return;
    open.article = article;
    this.#host?.line.send({ type: 'article', article });
  }

  /** The prepared card, if it matches the opening as it is now; otherwise null. */
  #readyFor(opening: CardOpening): AskedCard | null {
    const asked = this.#asked;
    if (!asked || asked === this.#open || !this.#isThere(opening.parent)) return null;
    return isStill(asked.what, opening) ? asked : null;
  }

  #isThere(parent: Element): boolean {
    return this.#host?.element.host.parentNode === parent && parent.isConnected;
  }

  /** Has the frame fetch and draw a card. Makes the frame if there is none. */
  #ask(opening: CardOpening): AskedCard {
    if (!this.#isThere(opening.parent)) this.#make(opening.parent);
    const what = toFrame(opening);
    const asked: AskedCard = {
      opening: ++this.#openings,
      of: opening,
      what,
      article: what.article,
      height: null,
    };
    this.#asked = asked;
    const { place, line } = this.#host ?? {};
    const room = this.#open ? place?.takeAllRoom() : place?.makeReady();
    if (room !== undefined) line?.send({ type: 'prepare', opening: asked.opening, what, room });
    return asked;
  }

  #make(parent: Element): void {
    this.#dispose();
    const element = new CardElement();
    const token = Array.from(crypto.getRandomValues(new Uint32Array(4)), part =>
      part.toString(16).padStart(8, '0'),
    ).join('');
    const line = new FrameLine(
      token,
      message => this.#hear(message),
      () => this.#gone(),
      () => this.isOpen,
    );
    const place = new CardPlace(element, {
      room: height => line.send({ type: 'room', room: height }),
      lost: () => {
        if (!this.#pinned) this.close();
      },
      // The frame ignores presses for a while after this.
      covered: may => line.send({ type: 'covered', may }),
      crowded: () => this.close(),
      touched: () => this.#dispose(),
    });
    this.#host = { element, place, line };
    parent.append(element.host);
    try {
      element.load(`${browser.runtime.getURL(CARD_PAGE)}#${token}`);
    } catch {
      // The extension was updated under the page.
      this.#dispose();
    }
  }

  /** The page removed the frame, or it did not load. A card that was about to be shown is tried once more. */
  #gone(): void {
    const open = this.#open;
    this.#dispose();
    if (!open || open.height !== null || open.of === this.#tried) return;
    this.#tried = open.of;
    this.open(open.of);
  }

  #hear(message: FrameMessage): void {
    switch (message.type) {
      case 'drawn':
        return this.#drawn(message);
      case 'shown':
        if (this.#open?.opening === message.opening) this.#show(this.#open);
        return;
      case 'height':
        return this.#host?.place.setHeight(message.height);
      case 'close':
        if (this.#open?.opening === message.opening) this.#closed();
        return;
      case 'pinned':
        this.#pinned = message.pinned;
        return;
      case 'pointer':
        this.#hasPointerInside = message.inside;
        return this.#events.pointer(message.inside);
    }
  }

  #drawn({ opening, height, theme }: Extract<FrameMessage, { type: 'drawn' }>): void {
    const drawn = [this.#open, this.#asked].find(asked => asked?.opening === opening);
    if (!drawn) return;
    drawn.height = height;
    this.#host?.element.setTheme(theme);
    // A card drawn behind an open one is shown once the frame has switched to it.
    if (drawn === this.#open) this.#show(drawn);
    else if (!this.#open) this.#host?.place.setHeight(height);
  }

  /** Shows a card if it is drawn and not at its place yet. */
  #show({ height, of }: AskedCard): void {
    if (!this.#host || height === null || this.#host.place.isTaken) return;
    const { element, place } = this.#host;
    place.show(height, of.boxes);
    if (of.byKey) this.#focus.take(element);
  }

  /** Cleans up after the card was closed, here or in the frame. */
  #closed(): void {
    const element = this.#host?.element ?? null;
    const hadFocus = element !== null && hasFocus(element);
    // The frame has discarded this card.
    if (this.#asked === this.#open) this.#asked = null;
    this.#open = null;
    this.#pinned = false;
    this.#hasPointerInside = false;
    this.#host?.place.leave();
    element?.lower();
    this.#focus.giveBack(element, hadFocus);
    this.#events.closed();
  }

  #restUnused(): void {
    clearTimeout(this.#unused);
    this.#unused = setTimeout(() => {
      if (!this.#open) this.#host?.element.lower();
    }, UNUSED_TIMEOUT_MS);
  }

  #dispose(): void {
    clearTimeout(this.#unused);
    this.#host?.line.close();
    this.#asked = null;
    if (this.#open) this.#closed();
    this.#host?.element.remove();
    this.#host = null;
  }
}

/** Creates the card of a document. */
export function makeCardView(events: CardViewEvents, signal: AbortSignal): CardView {
  return new FramedCardView(events, signal);
}
