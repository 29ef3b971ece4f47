import type { CardId } from '#core/cards/identifiers.ts';
import type { MarkedPage } from '#platform/page/hover-slot.ts';
import { boxesOf, isSameMark, liveRange, type Mark } from '#platform/page/mark.ts';
import { boxOf } from '#platform/page/node-kinds.ts';

/** Takes the reader from mention to mention, by keyboard or from the popup. */
export class Tour {
  #at: Mark | null = null;
  readonly #page: MarkedPage;

  constructor(page: MarkedPage) {
    this.#page = page;
  }

  /**
   * The mention that the reader has gone to; null before the first step, and after the page has changed at that place.
   */
  get here(): Mark | null {
    const current = this.#at;
    return (
      (current && this.#page.store.marksOf(current.block).find(mark => isSameMark(mark, current))) ?? null
    );
  }

  /**
   * Goes to the next (1) or previous (-1) drawn mention; if `card` is given, to any mention of that card, drawn or not.
   * The first step starts from what is in view.
   */
  step(direction: 1 | -1, card?: CardId): Mark | null {
    const all = this.#page.store.marksInOrder();
    const wanted = all.filter(mark =>
      card === undefined ? this.#page.isDrawn(mark) : mark.mention.candidates.includes(card),
    );
    // A mention that is not rendered (in a folded section) cannot be reached.
    const shown = wanted.filter(mark => boxesOf(mark).length > 0);
    const order = new Map<Mark | undefined, number>(all.map((mark, index) => [mark, index]));
    // The first step goes to the first mention in view or, backwards, to the one before it: nobody wants to be thrown
    // back to the top.
    const from = this.here;
    const start = (order.get(from ?? shown.find(isBelowTop)) ?? -1) - (from ? 0 : 0.5);
    const isPast = (mark: Mark) => ((order.get(mark) ?? 0) - start) * direction > 0;
    // After the last mention comes the first, and before the first the last.
    const next =
      direction === 1 ? (shown.find(isPast) ?? shown[0]) : (shown.findLast(isPast) ?? shown.at(-1));
    return next ? this.goTo(next) : null;
  }

  end(): void {
    this.#at = null;
    this.#page.showHere(null);
  }

  /** Goes to a mark. The next step starts there. */
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
  // In a tab that is not painted (the popup may cover it) smooth scrolling would not start at all.
  const still = document.hidden || matchMedia('(prefers-reduced-motion: reduce)').matches;
  const behavior = still ? 'instant' : 'smooth';
  // A form may have a field named `scrollIntoView`.
  Element.prototype.scrollIntoView.call(element, { block: 'center', inline: 'nearest', behavior });
  // If an element is taller than the window, the mark may still be out of sight after centring the element.
  const box = boxesOf(mark)[0];
  const tall = boxOf(element).height > innerHeight;
  if (tall && box) scrollBy({ top: box.top - innerHeight / 2, behavior: 'instant' });
}
