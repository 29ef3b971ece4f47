import { boxOf, isInPage, isVisible, isWithin } from '#platform/page/node-kinds.ts';
import { parentAcrossRoots } from '#platform/page/shadow-roots.ts';
import { isInSight } from '#platform/page/sight.ts';
import { boxAround } from '#platform/page/text-block.ts';
import { isOutOfReach } from './element-role.ts';

/** Less than the height of any line of text, in CSS pixels. */
const LINE = 12;

/** Elements that are looked at again at once: most of them are not rendered or far away, and cost 2 µs each. */
const AT_ONCE = 1_000;

/**
 * Elements whose text is not to be read yet: it cannot be seen, or is further off than is read ahead. They are looked at
 * again and again; an observer of so many costs more, as it looks at each in every frame of a page that moves.
 */
export class Later {
  readonly #waiting = new Set<Element>();
  /** How often an element was read. One that waits again, for text that is still out of sight, is looked at less often. */
  readonly #taken = new WeakMap<Element, number>();
  #looks = 0;

  add(element: Element): void {
    this.#waiting.add(element);
  }

  /** Those of the waiting that lie at one of some points all over the viewport. */
  *#inView(): Generator<Element> {
    if (this.#waiting.size <= AT_ONCE) return;
    for (let y = 2; y < innerHeight; y += LINE)
      for (let column = 1; column < 8; column += 2)
        for (let at = document.elementFromPoint((innerWidth * column) / 8, y); at; at = parentAcrossRoots(at))
          if (this.#waiting.has(at)) yield at;
  }

  /** Those that wait no more, because they are near and a reader can see them now. Looks at some of them each time. */
  take(): Element[] {
    const shown: Element[] = [];
    this.#looks++;
    // What is before the reader's eyes first: in a long page its turn would come late.
    for (const element of new Set([...this.#inView(), ...[...this.#waiting].slice(0, AT_ONCE)])) {
      const taken = this.#taken.get(element) ?? 0;
      const isShown = this.#looks % 2 ** taken === 0 && canBeSeen(element);
      this.#waiting.delete(element);
      if (isShown) {
        shown.push(element);
        this.#taken.set(element, taken + 1);
      } else if (isInPage(element)) {
        // At the end of the line.
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
