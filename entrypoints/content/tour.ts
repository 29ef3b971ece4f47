import type { CardId } from '#core/cards/identifiers.ts';
import { boxesOf, isSameMark, liveRange, type Mark } from './mark.ts';
import { boxOf } from './node-kinds.ts';
import type { Reader } from './reader.ts';

/** Walks the reader from mention to mention, by key or from the popup. */
export class Tour {
  #at: Mark | null = null;
  readonly #reader: Reader;

  constructor(reader: Reader) {
    this.#reader = reader;
  }

  /** Where the reader is; null before the first step, and after the page changed under it. */
  get here(): Mark | null {
    const at = this.#at;
    return (at && this.#reader.marker.store.marksOf(at.block).find(mark => isSameMark(mark, at))) ?? null;
  }

  /**
   * Goes to the next (1) or previous (-1) mention that is drawn; where `card` is given, to any of that card. Begins at
   * what is in view.
   */
  step(direction: 1 | -1, card?: CardId): Mark | null {
    const all = this.#reader.marker.store.marksInOrder();
    const { drawing } = this.#reader.marker;
    const wanted = all.filter(mark =>
      card === undefined ? drawing.isDrawn(mark) : mark.mention.candidates.includes(card),
    );
    // What is not rendered (a folded section) cannot be gone to.
    const shown = wanted.filter(mark => boxesOf(mark).length > 0);
    if (shown.length === 0) return null;
    const from = this.here;
    const next = from ? nextFrom(all, shown, from, direction) : firstStep(shown, direction);
    return this.goTo(shown[next] as Mark);
  }

  end(): void {
    this.#at = null;
    this.#reader.marker.painter.showHere(null);
  }

  /** Goes to a mark; the next step begins there. */
  goTo(mark: Mark): Mark {
    this.#at = mark;
    this.#reader.marker.painter.showHere(mark);
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

/** The first step goes to what is in view: nobody wants to be taken back to the top. */
function firstStep(shown: readonly Mark[], direction: 1 | -1): number {
  const inView = shown.findIndex(isBelowTop);
  if (direction === 1) return Math.max(0, inView);
  return inView <= 0 ? shown.length - 1 : inView - 1;
}

/** The first of `shown` after (or before) `from` in the page, round the end to the other one. */
function nextFrom(all: readonly Mark[], shown: readonly Mark[], from: Mark, direction: 1 | -1): number {
  const order = new Map(all.map((mark, index) => [mark, index]));
  const start = order.get(from) ?? 0;
  const isPast = (mark: Mark) => ((order.get(mark) ?? 0) - start) * direction > 0;
  const found = direction === 1 ? shown.findIndex(isPast) : shown.findLastIndex(isPast);
  return found !== -1 ? found : direction === 1 ? 0 : shown.length - 1;
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
