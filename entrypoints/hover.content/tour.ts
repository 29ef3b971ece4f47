import type { CardId } from '#core/cards/identifiers.ts';
import type { MarkedPage } from '#platform/page/hover-slot.ts';
import { boxesOf, isSameMark, liveRange, type Mark } from '#platform/page/mark.ts';
import { boxOf } from '#platform/page/node-kinds.ts';

/** Walks the reader from mention to mention, by key or from the popup. */
export class Tour {
  #at: Mark | null = null;
  readonly #page: MarkedPage;

  constructor(page: MarkedPage) {
    this.#page = page;
  }

  /** Where the reader is; null before the first step, and after the page changed under it. */
  get here(): Mark | null {
    const at = this.#at;
    return (at && this.#page.store.marksOf(at.block).find(mark => isSameMark(mark, at))) ?? null;
  }

  /**
   * Goes to the next (1) or previous (-1) mention that is drawn; where `card` is given, to any of that card. Begins at
   * what is in view.
   */
  step(direction: 1 | -1, card?: CardId): Mark | null {
    const all = this.#page.store.marksInOrder();
    const wanted = all.filter(mark =>
      card === undefined ? this.#page.isDrawn(mark) : mark.mention.candidates.includes(card),
    );
    // What is not rendered (a folded section) cannot be gone to.
    const shown = wanted.filter(mark => boxesOf(mark).length > 0);
    const order = new Map<Mark | undefined, number>(all.map((mark, index) => [mark, index]));
    // The first step goes to what is in view, or to what is before that: nobody wants to be taken back to the top.
    const from = this.here;
    const start = (order.get(from ?? shown.find(isBelowTop)) ?? -1) - (from ? 0 : 0.5);
    const isPast = (mark: Mark) => ((order.get(mark) ?? 0) - start) * direction > 0;
    // From the last round to the first, and back.
    const next =
      direction === 1 ? (shown.find(isPast) ?? shown[0]) : (shown.findLast(isPast) ?? shown.at(-1));
    return next ? this.goTo(next) : null;
  }

  end(): void {
    this.#at = null;
    this.#page.showHere(null);
  }

  /** Goes to a mark; the next step begins there. */
  goTo(mark: Mark): Mark {
    this.#at = mark;
    this.#page.showHere(mark);
    const box = boxesOf(mark)[0];
    const outOfView = !box || box.top < 40 || box.bottom > innerHeight - 40;
    const element = liveRange(mark)?.startContainer.parentElement;
    if (outOfView && element) scrollToMark(mark, element);
    return mark;
  }
}

function isBelowTop(mark: Mark): boolean {
  return (boxesOf(mark)[0]?.bottom ?? -1) > 0;
}

function scrollToMark(mark: Mark, element: Element): void {
  // A tab that is not painted (the popup may cover it) does not move smoothly: it would not move at all.
  const still = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'instant' : 'smooth';
  // A form may have a field of that name.
  Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior });
  // An element taller than the window may be centred with the mark still out of sight.
  const box = boxesOf(mark)[0];
  const tall = boxOf(element).height > innerHeight;
  if (tall && box) scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
}
