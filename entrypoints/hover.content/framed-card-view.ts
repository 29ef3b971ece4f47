import { browser } from 'wxt/browser';
import { CARD_PAGE, type FrameMessage } from '#platform/protocols/card-protocol.ts';
import type { CardOpening, CardView, CardViewEvents } from '#platform/protocols/card-view.ts';
import { type AskedCard, isStill, toFrame } from './asked-card.ts';
import { CardElement } from './card-element.ts';
import { CardFocus, hasFocus } from './card-focus.ts';
import { CardPlace } from './card-place.ts';
import { FrameLine } from './frame-line.ts';

/** A card that was prepared and not opened leaves the top layer after so many ms; its frame is kept. */
const UNUSED = 2_000;

/** What stands in the page for cards: an element in it, the place of that, and the line to the frame inside. */
type Host = { readonly element: CardElement; readonly place: CardPlace; readonly line: FrameLine };

/** A document's card: its place in the page here, what stands in it in a frame of the extension's own. */
class FramedCardView implements CardView {
  #host: Host | null = null;
  #openings = 0;
  /** The card that was prepared last. */
  #asked: AskedCard | null = null;
  /** The card that is open, or will be as soon as it is drawn. */
  #open: AskedCard | null = null;
  /** What was tried again after its frame had gone. */
  #tried: CardOpening | null = null;
  #pinned = false;
  #inside = false;
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
    return this.#inside;
  }

  offCard(): void {
    this.#inside = false;
  }

  owns(event: Event): boolean {
    return this.#host !== null && event.composedPath().includes(this.#host.element.host);
  }

  prepare(opening: CardOpening): void {
    if (this.#readyFor(opening)) return;
    this.#ask(opening);
    // A card that is open stands where it stands: the other one is drawn behind it.
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
    // What stood in the frame before is not to be seen at the new place: the frame says when it is another.
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

  /** The card that was prepared, where that is this very card as it would be now; null where it is another. */
  #readyFor(opening: CardOpening): AskedCard | null {
    const asked = this.#asked;
    if (!asked || asked === this.#open || !this.#isThere(opening.parent)) return null;
    return isStill(asked.what, opening) ? asked : null;
  }

  #isThere(parent: Element): boolean {
    return this.#host?.element.host.parentNode === parent && parent.isConnected;
  }

  /** Has a card fetched and drawn by the frame, which is made where there is none. */
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
      // Nothing that is pressed meanwhile counts.
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
        this.#inside = message.inside;
        return this.#events.pointer(message.inside);
    }
  }

  #drawn({ opening, height, theme }: Extract<FrameMessage, { type: 'drawn' }>): void {
    const drawn = [this.#open, this.#asked].find(one => one?.opening === opening);
    if (!drawn) return;
    drawn.height = height;
    this.#host?.element.setTheme(theme);
    // One that is drawn behind an open card is shown when the frame has changed over to it.
    if (drawn === this.#open) this.#show(drawn);
    else if (!this.#open) this.#host?.place.setHeight(height);
  }

  /** Shows a card, where it is drawn and does not stand at its place already. */
  #show({ height, of }: AskedCard): void {
    if (!this.#host || height === null || this.#host.place.isTaken) return;
    const { element, place } = this.#host;
    place.show(height, of.boxes);
    if (of.byKey) this.#focus.take(element);
  }

  /** The card has been closed, here or in the frame. */
  #closed(): void {
    const element = this.#host?.element ?? null;
    const hadFocus = element !== null && hasFocus(element);
    // The frame has forgotten it.
    if (this.#asked === this.#open) this.#asked = null;
    this.#open = null;
    this.#pinned = false;
    this.#inside = false;
    this.#host?.place.leave();
    element?.lower();
    this.#focus.giveBack(element, hadFocus);
    this.#events.closed();
  }

  #restUnused(): void {
    clearTimeout(this.#unused);
    this.#unused = setTimeout(() => {
      if (!this.#open) this.#host?.element.lower();
    }, UNUSED);
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

/** Makes a document's card. */
export function makeCardView(events: CardViewEvents, signal: AbortSignal): CardView {
  return new FramedCardView(events, signal);
}
