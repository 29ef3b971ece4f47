import {
  type CardOpening,
  type CardView,
  type CardViewEvents,
  providedCardView,
} from '#platform/card-view.ts';
import { request } from '#platform/request.ts';
import { boxesOf, type Mark, writtenForm } from './mark.ts';
import { parentAcrossRoots } from './shadow-roots.ts';

/** Opens and closes this document's card, and loads what holds its place when the first one is about to open. */
export class CardOpener {
  #view: Promise<CardView | null> | null = null;
  #shown: CardView | null = null;
  #mark: Mark | null = null;
  readonly #article: () => unknown;
  readonly #pointer: CardViewEvents['pointer'];
  readonly #signal: AbortSignal;

  /**
   * @param article gives what is known of the article's day, unchecked.
   * @param pointer is called when the pointer has come onto the card, or left it.
   */
  constructor(article: () => unknown, pointer: CardViewEvents['pointer'], signal: AbortSignal) {
    this.#article = article;
    this.#pointer = pointer;
    this.#signal = signal;
    // Escape closes the card wherever the focus is; the page hears the key all the same.
    addEventListener(
      'keydown',
      event => {
        if (event.isTrusted && event.key === 'Escape') this.close();
      },
      { capture: true, signal },
    );
  }

  /** The mark whose card is open, null where none is. */
  get mark(): Mark | null {
    return this.#shown?.isOpen ? this.#mark : null;
  }

  get isPinned(): boolean {
    return this.#shown?.isPinned ?? false;
  }

  /** True while the pointer is on the card. */
  get hasPointer(): boolean {
    return this.#shown?.hasPointer ?? false;
  }

  /** The pointer is on the page. */
  offCard(): void {
    this.#shown?.offCard();
  }

  owns(event: Event): boolean {
    return this.#shown?.owns(event) ?? false;
  }

  /** Gets the card ready; safe to call often. */
  prepare(mark: Mark): void {
    void this.#load().then(view => view?.prepare(this.#openingOf(mark)));
  }

  async open(mark: Mark, byKey = false): Promise<void> {
    this.#mark = mark;
    const view = await this.#load();
    if (!view || this.#mark !== mark || this.#signal.aborted) return;
    view.open(this.#openingOf(mark, byKey));
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

  close(): void {
    this.#mark = null;
    this.#shown?.close();
  }

  /** The article's day may be known, or another. */
  articleKnown(): void {
    this.#shown?.articleKnown();
  }

  togglePin(): void {
    this.#shown?.togglePin();
  }

  #load(): Promise<CardView | null> {
    this.#view ??= this.#make().then(view => {
      // A failure is tried again with the next card: the background may have been on its way out.
      if (!view) this.#view = null;
      return view;
    });
    return this.#view;
  }

  async #make(): Promise<CardView | null> {
    if (!providedCardView()) await request({ type: 'load-card-host' });
    const make = providedCardView();
    if (!make || this.#signal.aborted) return null;
    const closed = () => {
      this.#mark = null;
    };
    this.#shown = make({ closed, pointer: this.#pointer }, this.#signal);
    return this.#shown;
  }
}

/** The modal dialog or fullscreen element around an element, else the document's root. */
function layerOf(element: Element | null): Element {
  for (let at = element; at; at = parentAcrossRoots(at)) if (at.matches(':modal')) return at;
  return document.documentElement;
}
