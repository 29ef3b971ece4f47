import { boxOf } from './node-kinds.ts';

/**
 * How far beyond the viewport, and beyond what a scrolling box shows, counts as near. The page itself scrolls too, and
 * gets both margins, one on top of the other: about as far again as the viewport reaches.
 */
const MARGIN = '50%';

/** Follows which elements are in or near the viewport. */
export class Nearby {
  readonly #near = new Set<Element>();
  readonly #observer: IntersectionObserver;

  /** @param changed is called with elements that came near (or are, when they are first watched) or went away. */
  constructor(changed: (entries: readonly IntersectionObserverEntry[]) => void, signal: AbortSignal) {
    const margins = { rootMargin: MARGIN, scrollMargin: MARGIN };
    this.#observer = new IntersectionObserver(entries => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#near.add(target);
        else this.#near.delete(target);
      }
      changed(entries);
    }, margins);
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  get elements(): ReadonlySet<Element> {
    return this.#near;
  }

  /** What is near already is so at once: a tab that is not shown would hear of it no sooner than it is. */
  watch(element: Element): void {
    if (isNear(boxOf(element))) this.#near.add(element);
    this.#observer.observe(element);
  }

  /** Puts one of {@link elements} behind the others. */
  moveBack(element: Element): void {
    this.#near.delete(element);
    this.#near.add(element);
  }

  leave(element: Element): void {
    this.#near.delete(element);
    this.#observer.unobserve(element);
  }
}

/** True for a box that is as near as {@link Nearby} counts. */
export function isNear({ top, bottom }: DOMRect): boolean {
  return bottom > -innerHeight / 2 && top < 1.5 * innerHeight;
}
