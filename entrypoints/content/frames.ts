import { shadowRootOf } from '#platform/page/shadow-roots.ts';
import type { FrameFinder, FrameRoot, FramesSlot } from '#platform/protocols/frames-slot.ts';
import { order } from '#platform/protocols/request.ts';

/** Elements up to which a page that is not read is searched for shadow trees: wrappers of a frame are small. */
const MOST_ELEMENTS = 400;

const world = globalThis as typeof globalThis & { backgrounderFrames?: FramesSlot };

/**
 * Waits for frames of the page's own origin that come near the view, and has the script loaded that finds out which of
 * them hold text: most pages have none, and do without it.
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
        void order({ type: 'find-frames' }).then(isThere => {
          // Tried again with the next look at the page: the background may have been on its way out.
          this.#asked = isThere;
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

  /** Looks for frames in the document or in a shadow tree, now and when one is added. */
  look(root: FrameRoot): void {
    if (this.roots.has(root)) return;
    this.roots.add(root);
    if (this.finder) return this.finder.look(root);
    // A frame that is added, and one that goes to another page, loads.
    root.addEventListener('load', ({ target }) => this.#meet(target as Element), {
      capture: true,
      signal: this.signal,
    });
    this.#meetAll(root);
  }

  /** What is read has changed. */
  again(): void {
    const all = document.getElementsByTagName('*');
    if (this.isReading() === false && all.length <= MOST_ELEMENTS)
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
    // Anew, so that it is reported also where it has been all along.
    this.#near.unobserve(frame);
    this.#near.observe(frame);
  }
}

/** False for frames of other origins, also while they still have the empty document of the page's own. */
function isOwn(frame: Element): boolean {
  const { contentDocument, src } = frame as HTMLIFrameElement;
  return contentDocument !== null && (!/^http/.test(src) || src.startsWith(`${location.origin}/`));
}
