import { textLength } from '#platform/page/text-length.ts';
import type { FrameFinder, FrameRoot, FramesSlot } from '#platform/protocols/frames-slot.ts';
import { askToRead } from './ask-to-read.ts';

/** Text from which a frame is worth a script of its own, in UTF-16 code units. */
const PROSE = 400;

/** Shorter text, a caption or a box of facts, is worth it where the page has few frames. */
const SHORT = 40;
const FEW = 6;

/** Least size of a frame that somebody reads in, in CSS pixels. */
const LEAST_WIDTH = 120;
const LEAST_HEIGHT = 60;

/** Pauses between two looks at a frame that is being filled, in ms: each is twice the one before. */
const FIRST_PAUSE = 250;
const LONGEST_PAUSE = 8_000;

/** How often a frame is looked at again that is in view and cannot be seen: most fade in. */
const MOST_WAITS = 5;

/** A frame in view that holds no text yet. */
type Waiting = { page: Document; pause: number; waits: number; timer: number; filling: MutationObserver };

/**
 * Finds the frames of a page that are near the view and hold text, frames inside frames too, and has them read. Frames
 * of other origins, and those that nobody can see, are not looked into.
 */
export class Finder implements FrameFinder {
  readonly #slot: FramesSlot;
  readonly #known = new Set<HTMLIFrameElement>();
  readonly #waiting = new Map<HTMLIFrameElement, Waiting>();
  readonly #roots = new WeakSet<FrameRoot>();
  readonly #near = new IntersectionObserver(
    entries => {
      for (const entry of entries) this.#moved(entry);
    },
    { rootMargin: '100% 0%' },
  );

  constructor(slot: FramesSlot) {
    this.#slot = slot;
    slot.signal.addEventListener('abort', () => this.#stop(), { once: true });
    document.addEventListener('visibilitychange', () => this.again(), { signal: slot.signal });
    for (const root of slot.roots) this.look(root);
  }

  look(root: FrameRoot): void {
    if (this.#roots.has(root)) return;
    this.#roots.add(root);
    root.addEventListener('load', ({ target }) => this.#meet(target as Element), {
      capture: true,
      signal: this.#slot.signal,
    });
    for (const frame of root.querySelectorAll('iframe, frame')) this.#meet(frame);
  }

  again(): void {
    for (const frame of this.#known) this.#meet(frame);
  }

  #meet(frame: Element): void {
    if (!('contentDocument' in frame) || frame.localName === 'object') return;
    const known = frame as HTMLIFrameElement;
    this.#leave(known);
    this.#near.unobserve(known);
    if (known.isConnected) this.#near.observe(known);
    if (known.isConnected) this.#known.add(known);
    else this.#known.delete(known);
  }

  #moved({ target, isIntersecting, boundingClientRect: { width, height } }: IntersectionObserverEntry): void {
    const frame = target as HTMLIFrameElement;
    if (isIntersecting && width >= LEAST_WIDTH && height >= LEAST_HEIGHT) this.#consider(frame);
    else this.#leave(frame);
  }

  /** A frame is in view, has another page, or more text than before. */
  #consider(frame: HTMLIFrameElement): void {
    const page = frame.contentDocument;
    if (this.#slot.signal.aborted || !page || this.#slot.within.has(page)) return this.#leave(frame);
    const waiting = this.#waiting.get(frame);
    if (waiting && waiting.page !== page) this.#leave(frame);
    if (!frame.checkVisibility({ opacityProperty: true, visibilityProperty: true }))
      return this.#wait(frame, page, true);
    if (this.#isWanted(page)) {
      this.#leave(frame);
      void this.#enter(frame, page);
      return;
    }
    this.look(page);
    this.#wait(frame, page, false);
  }

  #isWanted(page: Document): boolean {
    const reading = this.#slot.isReading();
    if (reading === null) return false;
    const length = textLength(page, PROSE);
    if (reading) return length >= (this.#known.size <= FEW ? SHORT : PROSE);
    return length >= PROSE / 2 && this.#slot.isArticle(page);
  }

  async #enter(frame: HTMLIFrameElement, page: Document): Promise<void> {
    const { within, entered } = this.#slot;
    within.add(page);
    if (await askToRead(frame)) entered();
    // Nobody answers for a page that was left meanwhile.
    else within.delete(page);
  }

  /** Looks at the frame again when its document changes, or (where it is `unseen`) after a while. */
  #wait(frame: HTMLIFrameElement, page: Document, unseen: boolean): void {
    const waiting = this.#waiting.get(frame) ?? this.#begin(frame, page);
    if (unseen && waiting.waits++ < MOST_WAITS) this.#lookSoon(frame, waiting);
  }

  #begin(frame: HTMLIFrameElement, page: Document): Waiting {
    const filling = new MutationObserver(() => this.#lookSoon(frame, waiting));
    const waiting: Waiting = { page, pause: FIRST_PAUSE, waits: 0, timer: 0, filling };
    filling.observe(page, { childList: true, characterData: true, subtree: true });
    this.#waiting.set(frame, waiting);
    return waiting;
  }

  #lookSoon(frame: HTMLIFrameElement, waiting: Waiting): void {
    if (waiting.timer !== 0) return;
    waiting.timer = setTimeout(() => {
      waiting.timer = 0;
      // A hidden tab is looked at when it is shown.
      if (!document.hidden && this.#waiting.get(frame) === waiting) this.#consider(frame);
    }, waiting.pause) as unknown as number;
    waiting.pause = Math.min(waiting.pause * 2, LONGEST_PAUSE);
  }

  #leave(frame: HTMLIFrameElement): void {
    const waiting = this.#waiting.get(frame);
    if (!waiting) return;
    clearTimeout(waiting.timer);
    waiting.filling.disconnect();
    this.#waiting.delete(frame);
  }

  #stop(): void {
    this.#near.disconnect();
    for (const frame of this.#waiting.keys()) this.#leave(frame);
  }
}
