import { textLength } from '#platform/page/text-length.ts';
import type { FrameFinder, FrameRoot, FramesSlot } from '#platform/protocols/frames-slot.ts';
import { askToRead } from './ask-to-read.ts';

/** A frame with this much text is worth its own script, in UTF-16 code units. */
const MIN_PROSE = 400;

/** Shorter text, such as a caption or a fact box, is worth it if the page has few frames. */
const MIN_TEXT_OF_FEW = 40;
const MAX_FEW_FRAMES = 6;

/** Least size of a frame that can be read in, in CSS pixels. */
const MIN_WIDTH = 120;
const MIN_HEIGHT = 60;

/**
 * First and longest pause between two checks of a frame that is being filled, in ms. Each pause is twice the one
 * before.
 */
const FIRST_PAUSE_MS = 250;
const MAX_PAUSE_MS = 8_000;

/** How often a frame that is in view but invisible is checked again. Most such frames fade in. */
const MAX_WAITS = 5;

/** A frame in view that has no text yet. */
type Waiting = { page: Document; pause: number; waits: number; timer: number; filling: MutationObserver };

/**
 * Finds the frames of a page that are near the viewport and contain text, including frames inside frames, and has them
 * read. It does not look into frames of other origins or frames that are invisible.
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
    if (isIntersecting && width >= MIN_WIDTH && height >= MIN_HEIGHT) this.#consider(frame);
    else this.#leave(frame);
  }

  /** Called when a frame has come into view, has another page, or may have more text than before. */
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
    const length = textLength(page, MIN_PROSE);
    if (reading) return length >= (this.#known.size <= MAX_FEW_FRAMES ? MIN_TEXT_OF_FEW : MIN_PROSE);
    return length >= MIN_PROSE / 2 && this.#slot.isArticle(page);
  }

  async #enter(frame: HTMLIFrameElement, page: Document): Promise<void> {
    const { within, entered } = this.#slot;
    within.add(page);
    if (await askToRead(frame)) entered();
    // The frame does not answer if its page was left meanwhile.
    else within.delete(page);
  }

  /** Checks the frame again when its document changes, or after a while if it is `unseen`. */
  #wait(frame: HTMLIFrameElement, page: Document, unseen: boolean): void {
    const waiting = this.#waiting.get(frame) ?? this.#begin(frame, page);
    if (unseen && waiting.waits++ < MAX_WAITS) this.#lookSoon(frame, waiting);
  }

  #begin(frame: HTMLIFrameElement, page: Document): Waiting {
    const filling = new MutationObserver(() => this.#lookSoon(frame, waiting));
    const waiting: Waiting = { page, pause: FIRST_PAUSE_MS, waits: 0, timer: 0, filling };
    filling.observe(page, { childList: true, characterData: true, subtree: true });
    this.#waiting.set(frame, waiting);
    return waiting;
  }

  #lookSoon(frame: HTMLIFrameElement, waiting: Waiting): void {
    if (waiting.timer !== 0) return;
    waiting.timer = setTimeout(() => {
      waiting.timer = 0;
      // In a hidden tab, frames are checked once the tab is shown.
      if (!document.hidden && this.#waiting.get(frame) === waiting) this.#consider(frame);
    }, waiting.pause) as unknown as number;
    waiting.pause = Math.min(waiting.pause * 2, MAX_PAUSE_MS);
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
