import { boxOf } from './node-kinds.ts';

/**
 * How far beyond the viewport, and beyond what a scrolling box shows, counts as near. The page itself scrolls too, and
 * gets both margins, one on top of the other, where a browser knows the second.
 */
const MARGINS = { rootMargin: '100%', scrollMargin: '50%' };

/** Follows which elements are in or near the viewport. */
export class Nearby {
  readonly #near = new Set<Element>();
  readonly #observer: IntersectionObserver;

  /** @param changed is called with elements that came near (or are, when they are first watched) or went away. */
  constructor(changed: (entries: readonly IntersectionObserverEntry[]) => void, signal: AbortSignal) {
    this.#observer = new IntersectionObserver(entries => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) this.#near.add(target);
        else this.#near.delete(target);
      }
      changed(entries);
    }, MARGINS);
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  get elements(): ReadonlySet<Element> {
    return this.#near;
  }

  /** What is near already is so at once: a tab that is not shown would hear of it no sooner than it is. */
  watch(element: Element): void {
    if (isWithin(boxOf(element), 1)) this.#near.add(element);
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

/** True for a box that is in the viewport or at most so many of its heights above or below. */
export function isWithin({ top, bottom }: DOMRect, heights: number): boolean {
  return bottom > -heights * innerHeight && top < (1 + heights) * innerHeight;
}
