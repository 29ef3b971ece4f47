import { isOutOfReach } from './element-role.ts';
import { Nearby } from './nearby.ts';
import { isInPage } from './node-kinds.ts';
import { isInSight } from './sight.ts';
import { boxAround } from './text-block.ts';

/** Elements that are looked at again at once. */
const AT_ONCE = 100;

/** Elements whose text is not to be read yet: it cannot be seen, or is further off than is read ahead. */
export class Later {
  readonly #nearby: Nearby;
  /** Until when, and how long after that, an element is left alone that was read and had text out of sight again. */
  readonly #rests = new WeakMap<Element, { until: number; pause: number }>();

  constructor(signal: AbortSignal) {
    this.#nearby = new Nearby(() => {}, signal);
  }

  add(element: Element): void {
    this.#nearby.watch(element);
  }

  /** Those that wait no more, because a reader can see them now. Looks at some of them each time. */
  take(): Element[] {
    const shown: Element[] = [];
    const now = performance.now();
    for (const element of [...this.#nearby.elements].slice(0, AT_ONCE)) {
      const isThere = isInPage(element);
      const rest = this.#rests.get(element) ?? { until: 0, pause: 300 };
      if (isThere && (now < rest.until || !canBeSeen(element))) {
        this.#nearby.moveBack(element);
        continue;
      }
      this.#nearby.leave(element);
      this.#rests.set(element, { until: now + rest.pause, pause: rest.pause * 2 });
      if (isThere) shown.push(element);
    }
    return shown;
  }
}

function canBeSeen(element: Element): boolean {
  try {
    const isSeen = () => isInSight(element, [boxAround(range => range.selectNodeContents(element))]);
    return !isOutOfReach(element) && isSeen();
  } catch {
    return false;
  }
}
