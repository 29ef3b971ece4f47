import { shadowRootOf } from '#platform/page/shadow-roots.ts';
import type { FrameFinder, FrameRoot, FramesSlot } from '#platform/protocols/frames-slot.ts';
import { order } from '#platform/protocols/request.ts';

/**
 * A page that is not read is searched for shadow trees only if it has at most this many elements: pages that merely
 * wrap a frame are small.
 */
const MAX_SEARCHED_ELEMENTS = 400;

const world = globalThis as typeof globalThis & { backgrounderFrames?: FramesSlot };

/**
 * Waits until a frame of the page's own origin comes near the viewport. Then it loads the script that finds out which
 * of these frames contain text. Most pages have no such frame and never load it.
 */
export class Frames implements FramesSlot {
  readonly roots = new Set<FrameRoot>();
  readonly within = new WeakSet<Document>();
  readonly signal: AbortSignal;
  readonly isReading: () => boolean | null;
  readonly isArticle: (page: Document) => boolean;
  readonly entered: () => void;
  finder: FrameFinder | null = null;
  #asked = false;
  readonly #near = new IntersectionObserver(
    entries => {
      if (!this.#asked && entries.some(({ isIntersecting, target }) => isIntersecting && isOwn(target))) {
        this.#asked = true;
        this.#near.disconnect();
        void order({ type: 'find-frames' }).then(isLoaded => {
          // If that failed, the next look at the page tries again: the background may have been shutting down.
          this.#asked = isLoaded;
        });
      }
    },
    { rootMargin: '100% 0%' },
  );

  constructor(
    signal: AbortSignal,
    isReading: () => boolean | null,
    isArticle: (page: Document) => boolean,
    entered: () => void,
  ) {
    this.signal = signal;
    this.isReading = isReading;
    this.isArticle = isArticle;
    this.entered = entered;
    world.backgrounderFrames = this;
    signal.addEventListener('abort', () => this.#near.disconnect(), { once: true });
  }

  /** Looks for frames in the document or in a shadow tree, now and whenever one is added. */
  look(root: FrameRoot): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    if (this.finder) return this.finder.look(root);
    // A frame fires `load` when it is added and when it navigates.
    root.addEventListener('load', ({ target }) => this.#meet(target as Element), {
      capture: true,
      signal: this.signal,
    });
    this.#meetAll(root);
  }

  /** Looks again, because the frame began or stopped being read, or because the page changed. */
  again(): void {
    const all = document.getElementsByTagName('*');
    if (this.isReading() === false && all.length <= MAX_SEARCHED_ELEMENTS)
      for (const element of all) {
        const root = shadowRootOf(element);
        if (root) this.look(root);
      }
    if (this.finder) this.finder.again();
    else for (const root of this.roots) this.#meetAll(root);
  }

  #meetAll(root: FrameRoot): void {
    for (const frame of root.querySelectorAll('iframe, frame')) this.#meet(frame);
  }

  #meet(frame: Element): void {
    if (this.#asked || !('contentDocument' in frame)) return;
    // Observing it anew makes the observer report it even if it has been there all along.
    this.#near.unobserve(frame);
    this.#near.observe(frame);
  }
}

/**
 * False for frames of other origins, even while they still show the initial empty document of the page's own origin.
 */
function isOwn(frame: Element): boolean {
  const { contentDocument, src } = frame as HTMLIFrameElement;
  return contentDocument !== null && (!/^http/.test(src) || src.startsWith(`${location.origin}/`));
}
