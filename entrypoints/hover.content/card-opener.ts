import { boxesOf, type Mark, writtenForm } from '#platform/page/mark.ts';
import { parentAcrossRoots } from '#platform/page/shadow-roots.ts';
import type { CardOpening, CardView, CardViewEvents } from '#platform/protocols/card-view.ts';
import { makeCardView } from './framed-card-view.ts';

/** Opens and closes the card of one document, each at its mark. */
export class CardOpener {
  #mark: Mark | null = null;
  readonly #view: CardView;
  readonly #article: () => unknown;

  /**
   * @param article returns the article's day as far as it is known, unchecked.
   * @param pointer is called when the pointer enters or leaves the card.
   */
  constructor(article: () => unknown, pointer: CardViewEvents['pointer'], signal: AbortSignal) {
    this.#article = article;
    const closed = () => {
      this.#mark = null;
    };
    this.#view = makeCardView({ closed, pointer }, signal);
    // While a card is open, Escape is the card's, wherever the focus is: the page's dialog behind it stays open. If the
    // page keeps the key from us, its release is enough.
    const onEscape = (event: KeyboardEvent) => {
      if (!event.isTrusted || event.key !== 'Escape' || !this.#view.isOpen) return;
      event.preventDefault();
      event.stopImmediatePropagation();
      this.close();
    };
    for (const type of ['keydown', 'keyup'] as const)
      addEventListener(type, onEscape, { capture: true, signal });
  }

  /** The mark whose card is open; null if none is. */
  get mark(): Mark | null {
    return this.#view.isOpen ? this.#mark : null;
  }

  get isPinned(): boolean {
    return this.#view.isPinned;
  }

  /** True while the pointer is on the card. */
  get hasPointer(): boolean {
    return this.#view.hasPointer;
  }

  /** To be called when the pointer is on the page. */
  offCard(): void {
    this.#view.offCard();
  }

  owns(event: Event): boolean {
    return this.#view.owns(event);
  }

  /** Prepares the card; safe to call often. */
  prepare(mark: Mark): void {
    this.#view.prepare(this.#openingOf(mark));
  }

  open(mark: Mark, byKey = false): void {
    this.#view.open(this.#openingOf(mark, byKey));
    this.#mark = mark;
  }

  close(): void {
    this.#mark = null;
    this.#view.close();
  }

  /** To be called when the article's day may have become known or have changed. */
  articleKnown(): void {
    this.#view.articleKnown();
  }

  togglePin(): void {
    this.#view.togglePin();
  }

  #openingOf(mark: Mark, byKey = false): CardOpening {
    const { card, candidates, why } = mark.mention;
    return {
      card,
      candidates,
      why,
      article: this.#article,
      writtenAs: writtenForm(mark),
      boxes: () => boxesOf(mark),
      parent: layerOf(parentAcrossRoots(mark.range.startContainer)),
      byKey,
    };
  }
}

/** The modal dialog or fullscreen element around an element, else the document's root. */
function layerOf(element: Element | null): Element {
  for (let at = element; at; at = parentAcrossRoots(at)) if (at.matches(':modal')) return at;
  return document.documentElement;
}
