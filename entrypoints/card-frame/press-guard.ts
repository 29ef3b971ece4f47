import { UNREAD } from '#platform/protocols/card-protocol.ts';

/** Keys that press the focused control. */
const PRESSING = new Set(['Enter', ' ']);

/** How long to wait before asking the browser again whether a hidden card is visible, in ms. */
const RECHECK_DELAY_MS = 250;

const EVENTS = ['pointerdown', 'mousedown', 'click', 'auxclick', 'dblclick', 'submit'] as const;

type Watched = IntersectionObserverEntry & { readonly isVisible?: boolean };

type WatchOptions = IntersectionObserverInit & { readonly trackVisibility: boolean; readonly delay: number };

/**
 * Blocks presses that the reader cannot have intended: those within {@link UNREAD} ms after the card became visible,
 * those made up by a script, and those on a card that something covers. Chromium itself knows whether something covers
 * the card; in other browsers the page's script reports what has entered the top layer.
 */
export class PressGuard {
  /**
   * Since when the card has been visible as it is now, in the time of `performance.now()`; null while it is not open.
   */
  #since: number | null = null;
  /** Whether Chromium reports the card as visible; null if the browser does not report it. */
  #seen: boolean | null = null;
  #mayBeCovered = false;
  #recheck: () => void = () => undefined;
  #awake: ReturnType<typeof setTimeout> | undefined;
  /** When the current press began. */
  #down = 0;
  readonly #refused: () => void;

  /** @param refused is called when a press was blocked because the card is covered. */
  constructor(refused: () => void) {
    this.#refused = refused;
    for (const type of EVENTS) addEventListener(type, event => this.#press(event), { capture: true });
    // A reader who returns to this tab has to look at the card again first.
    document.addEventListener('visibilitychange', () => this.#restart());
    addEventListener('keydown', event => PRESSING.has(event.key) && this.#press(event), { capture: true });
  }

  /** Has the browser report, if it can, whether the reader can see `element`. */
  watch(element: Element): void {
    const options: WatchOptions = { trackVisibility: true, delay: 100, threshold: [0, 0.25, 0.5, 0.75, 1] };
    const observer = new IntersectionObserver(entries => {
      const { isVisible } = entries.at(-1) as Watched;
      // Firefox does not report this.
      if (isVisible === undefined) return observer.disconnect();
      const before = this.#seen;
      this.#seen = isVisible;
      if (isVisible && before === false) this.#restart();
      if (isVisible) return;
      this.#show(false);
      if (this.#since === null) return;
      // Right after opening, the card may just not be visible yet.
      if (performance.now() > this.#since + UNREAD) this.#mayBeCovered = true;
      // Chromium does not always report that a hidden card is visible again, for example after the reader switched
      // tabs.
      setTimeout(() => this.#recheck(), RECHECK_DELAY_MS);
    }, options);
    observer.observe(element);
    this.#recheck = () => {
      observer.unobserve(element);
      observer.observe(element);
    };
  }

  /** To be called when the card becomes visible. */
  open(): void {
    if (this.#seen === false) this.#recheck();
    this.#mayBeCovered = false;
    this.#begin();
  }

  close(): void {
    this.#since = null;
    clearTimeout(this.#awake);
    this.#show(false);
  }

  /** To be called when something new has entered the top layer, or (`may` false) when nothing else is left in it. */
  covered(may: boolean): void {
    this.#mayBeCovered = may;
    this.#restart();
  }

  /** True if something may hide what the reader presses, although the card was there long enough. */
  get mayBeCovered(): boolean {
    return this.#mayBeCovered || this.#seen === false;
  }

  #restart(): void {
    if (this.#since !== null) this.#begin();
  }

  #begin(): void {
    this.#since = performance.now();
    clearTimeout(this.#awake);
    this.#show(false);
    this.#awake = setTimeout(() => this.#show(this.#seen !== false), UNREAD);
  }

  /** Makes controls look active as soon as presses count. */
  #show(awake: boolean): void {
    document.documentElement.toggleAttribute('data-awake', awake);
  }

  #press(event: Event): void {
    const now = event.timeStamp;
    if (event.type === 'pointerdown') this.#down = now;
    // A click by keyboard has no pointer press before it.
    const begun = event instanceof MouseEvent && event.detail > 0 ? Math.min(this.#down, now) : now;
    const early = this.#since === null || begun < this.#since + UNREAD;
    if (event.isTrusted && !early && this.#seen !== false) return;
    // Blocks only the end of a press, not its beginning, so that the reader can scroll and select text.
    if (event.type === 'pointerdown' || event.type === 'mousedown') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click' && !early && event.isTrusted) this.#refused();
  }
}
