import { UNREAD } from '#platform/protocols/card-protocol.ts';

/** Keys that press what has the focus. */
const PRESSING = new Set(['Enter', ' ']);

/** How long until the browser is asked again whether a card can be seen that could not, in ms. */
const ASK_AGAIN = 250;

const EVENTS = ['pointerdown', 'mousedown', 'click', 'auxclick', 'dblclick', 'submit'] as const;

type Watched = IntersectionObserverEntry & { readonly isVisible?: boolean };

type WatchOptions = IntersectionObserverInit & { readonly trackVisibility: boolean; readonly delay: number };

/**
 * Keeps presses from counting that the reader cannot have meant: what comes before the card has been before his eyes for
 * {@link UNREAD} ms, what a script made up, and what falls on a card that something else stands above. Whether something
 * does, Chromium knows itself; elsewhere the page's script says what has come into the top layer.
 */
export class PressGuard {
  /** Since when the card is to be seen as it is; null while it is not open. A time of `performance.now()`. */
  #since: number | null = null;
  /** What Chromium says; null where the browser says nothing. */
  #seen: boolean | null = null;
  #mayBeCovered = false;
  #look: () => void = () => undefined;
  #awake: ReturnType<typeof setTimeout> | undefined;
  /** When the press under way began. */
  #down = 0;
  readonly #refused: () => void;

  /** @param refused is called when a press did not count because the card is covered. */
  constructor(refused: () => void) {
    this.#refused = refused;
    for (const type of EVENTS) addEventListener(type, event => this.#press(event), { capture: true });
    // Whoever comes back to this tab looks at the card anew.
    document.addEventListener('visibilitychange', () => this.#restart());
    addEventListener('keydown', event => PRESSING.has(event.key) && this.#press(event), { capture: true });
  }

  /** Asks the browser, where it can tell, whether `element` is to be seen by the reader. */
  watch(element: Element): void {
    const options: WatchOptions = { trackVisibility: true, delay: 100, threshold: [0, 0.25, 0.5, 0.75, 1] };
    const observer = new IntersectionObserver(entries => {
      const { isVisible } = entries.at(-1) as Watched;
      // Firefox does not say.
      if (isVisible === undefined) return observer.disconnect();
      const before = this.#seen;
      this.#seen = isVisible;
      if (isVisible && before === false) this.#restart();
      if (isVisible) return;
      this.#show(false);
      if (this.#since === null) return;
      // At first it is on its way to be seen.
      if (performance.now() > this.#since + UNREAD) this.#mayBeCovered = true;
      // Chromium does not always say that what could not be seen can be seen again, after a change of tabs for one.
      setTimeout(() => this.#look(), ASK_AGAIN);
    }, options);
    observer.observe(element);
    this.#look = () => {
      observer.unobserve(element);
      observer.observe(element);
    };
  }

  /** The card is to be seen from now on. */
  open(): void {
    if (this.#seen === false) this.#look();
    this.#mayBeCovered = false;
    this.#begin();
  }

  close(): void {
    this.#since = null;
    clearTimeout(this.#awake);
    this.#show(false);
  }

  /** Something new has come into the top layer, or (`may` false) nothing is there any more. */
  covered(may: boolean): void {
    this.#mayBeCovered = may;
    this.#restart();
  }

  /** True where the reader may not see what he presses, although it has been there long enough. */
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

  /** Controls look as if they could be pressed from when they can. */
  #show(awake: boolean): void {
    document.documentElement.toggleAttribute('data-awake', awake);
  }

  #press(event: Event): void {
    const now = event.timeStamp;
    if (event.type === 'pointerdown') this.#down = now;
    // A key makes a click without a press of the pointer before it.
    const begun = event instanceof MouseEvent && event.detail > 0 ? Math.min(this.#down, now) : now;
    const early = this.#since === null || begun < this.#since + UNREAD;
    if (event.isTrusted && !early && this.#seen !== false) return;
    // A press begins with its first event; to scroll and to select is no press.
    if (event.type === 'pointerdown' || event.type === 'mousedown') return;
    event.preventDefault();
    event.stopImmediatePropagation();
    if (event.type === 'click' && !early && event.isTrusted) this.#refused();
  }
}
