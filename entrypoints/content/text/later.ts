import { boxOf, isInPage, isVisible, isWithin } from '#platform/page/node-kinds.ts';
import { parentAcrossRoots } from '#platform/page/shadow-roots.ts';
import { isInSight } from '#platform/page/sight.ts';
import { boxAround } from '#platform/page/text-block.ts';
import { isOutOfReach } from './element-role.ts';

/** Less than the height of any line of text, in CSS pixels. */
const MIN_LINE_HEIGHT = 12;

/** Elements that one call of `take` checks at most. Most of them are not rendered or far away, and cost 2 µs each. */
const MAX_CHECKED = 1_000;

/**
 * Elements whose text is not to be read yet, because it is hidden or too far below. They are checked repeatedly. An
 * IntersectionObserver for so many elements would cost more: it checks each one in every frame of a page that moves.
 */
export class Later {
  readonly #waiting = new Set<Element>();
  /**
   * How often an element was taken. An element that comes back, because some of its text is still hidden, is checked
   * less often.
   */
  readonly #taken = new WeakMap<Element, number>();
  #looks = 0;

  add(element: Element): void {
    this.#waiting.add(element);
  }

  /** The waiting elements that lie at one of a grid of points in the viewport. */
  *#inView(): Generator<Element> {
    if (this.#waiting.size <= MAX_CHECKED) return;
    for (let y = 2; y < innerHeight; y += MIN_LINE_HEIGHT)
      for (let column = 1; column < 8; column += 2)
        for (let at = document.elementFromPoint((innerWidth * column) / 8, y); at; at = parentAcrossRoots(at))
          if (this.#waiting.has(at)) yield at;
  }

  /**
   * Removes and returns elements that are near the viewport and visible now. Checks a part of the waiting elements each
   * time.
   */
  take(): Element[] {
    const shown: Element[] = [];
    this.#looks++;
    // What the reader is looking at comes first: in a long page its turn in the queue would come late.
    for (const element of new Set([...this.#inView(), ...[...this.#waiting].slice(0, MAX_CHECKED)])) {
      const taken = this.#taken.get(element) ?? 0;
      const isShown = this.#looks % 2 ** taken === 0 && canBeSeen(element);
      this.#waiting.delete(element);
      if (isShown) {
        shown.push(element);
        this.#taken.set(element, taken + 1);
      } else if (isInPage(element)) {
        // Adds it again at the end of the queue.
        this.#waiting.add(element);
      }
    }
    return shown;
  }
}

function canBeSeen(element: Element): boolean {
  try {
    return (
      isVisible(element) &&
      isWithin(boxOf(element), 1) &&
      !isOutOfReach(element) &&
      isInSight(element, [boxAround(range => range.selectNodeContents(element))])
    );
  } catch {
    return false;
  }
}
