import { isOutOfReach } from './element-role.ts';
import { Nearby } from './nearby.ts';
import { isInPage, isVisible } from './node-kinds.ts';
import { isInSight } from './sight.ts';
import { boxAround } from './text-block.ts';

/** Elements that are looked at again at once. */
const AT_ONCE = 100;

/** Elements whose text is not to be read yet: it cannot be seen, or is further off than is read ahead. */
export class Later {
  readonly #nearby: Nearby;
  /** How often an element was read. One that waits again, for text that is still out of sight, is looked at less often. */
  readonly #taken = new WeakMap<Element, number>();
  #looks = 0;

  constructor(signal: AbortSignal) {
    this.#nearby = new Nearby(() => {}, signal);
  }

  add(element: Element): void {
    this.#nearby.watch(element);
  }

  /** Those that wait no more, because a reader can see them now. Looks at some of them each time. */
  take(): Element[] {
    const shown: Element[] = [];
    this.#looks++;
    for (const element of [...this.#nearby.elements].slice(0, AT_ONCE)) {
      const taken = this.#taken.get(element) ?? 0;
      const isShown = this.#looks % 2 ** taken === 0 && canBeSeen(element);
      if (isShown) shown.push(element);
      if (!isShown && isInPage(element)) this.#nearby.moveBack(element);
      else this.#nearby.leave(element);
      if (isShown) this.#taken.set(element, taken + 1);
    }
    return shown;
  }
}

function canBeSeen(element: Element): boolean {
  try {
    return (
      isVisible(element) &&
      !isOutOfReach(element) &&
      isInSight(element, [boxAround(range => range.selectNodeContents(element))])
    );
  } catch {
    return false;
  }
}
