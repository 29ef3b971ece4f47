import { type CardOpening, type CardView, providedCardView } from '#platform/card-view.ts';
import { request } from '#platform/request.ts';
import type { CardCache } from './card-cache.ts';
import { boxesOf, type Mark, writtenForm } from './mark.ts';
import { parentAcrossRoots } from './shadow-roots.ts';

/** Opens and closes this frame's card, and loads the card's interface when the first one is about to open. */
export class CardOpener {
  #view: Promise<CardView | null> | null = null;
  #shown: CardView | null = null;
  #mark: Mark | null = null;
  readonly #cache: CardCache;
  readonly #article: () => unknown;
  readonly #signal: AbortSignal;

  /** @param article gives what is known of the article's day, unchecked. */
  constructor(cache: CardCache, article: () => unknown, signal: AbortSignal) {
    this.#cache = cache;
    this.#article = article;
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

  owns(event: Event): boolean {
    return this.#shown?.owns(event) ?? false;
  }

  /** Gets interface and cards ready; safe to call often. */
  prepare(mark: Mark): void {
    void this.#load().then(view => view?.prepare(this.#openingOf(mark)));
  }

  async open(mark: Mark, byKey = false): Promise<void> {
    this.#mark = mark;
    const view = await this.#load();
    if (!view || this.#mark !== mark || this.#signal.aborted) return;
    await view.open(this.#openingOf(mark, byKey));
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

  togglePin(): void {
    this.#shown?.togglePin();
  }

  /** The glossary has changed. */
  refresh(): void {
    this.#shown?.refresh();
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
    if (!providedCardView()) await request({ type: 'load-card-view' });
    const make = providedCardView();
    if (!make || this.#signal.aborted) return null;
    this.#shown = make(
      {
        cards: ids => this.#cache.get(ids),
        decide: (decision, reach, replaces) =>
          request({
            type: 'decide',
            decision,
            reach,
            ...(replaces !== undefined && { replaces }),
          }),
        setDate: date => request({ type: 'set-date', date }),
        map: card => request({ type: 'map', card }),
        undecide: key => request({ type: 'undecide', key }),
        edit: card => void request({ type: 'open-options', card }),
        closed: () => {
          this.#mark = null;
        },
      },
      this.#signal,
    );
    return this.#shown;
  }
}

/** The modal dialog or fullscreen element around an element, else the document's root. */
function layerOf(element: Element | null): Element {
  for (let at = element; at; at = parentAcrossRoots(at)) if (at.matches(':modal')) return at;
  return document.documentElement;
}
