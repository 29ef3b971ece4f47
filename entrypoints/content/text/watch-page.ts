import { whenIdle } from '../idle.ts';
import { Pace, whenShown } from './pace.ts';

/** What has changed in the page since the last report. */
export type PageChanges = {
  /** Nodes that were added. They may have been removed again since. */
  readonly added: ReadonlySet<Node>;
  /** Parents whose children changed, and text nodes whose text changed. */
  readonly touched: ReadonlySet<Node>;
  /** True if something was removed. */
  readonly removed: boolean;
};

/**
 * Shortest pause before a report, in ms. Changes come in bursts (an entry of a live blog, a list that is rendered
 * again), and one report for each burst is enough.
 */
const MIN_PAUSE_MS = 100;

/**
 * A change counts as news at a place that had not changed for this long, in ms: such a place does not change all the
 * time.
 */
const NEWS_AFTER_MS = 10_000;

/** Most news that is reported at once while the page keeps changing. Each long pause allows one more. */
const MAX_NEWS = 5;

/** While a page keeps changing, the pause is this many times as long as the last report took, up to a limit in ms. */
const REST_PER_COST = 4;
const MAX_REST_MS = 20_000;

/** A page has come to rest after this long without a change, in ms. */
const QUIET_MS = 1_000;

/** Added text shorter than this, in UTF-16 code units (a counter, a clock), rarely leads to a question. */
const MIN_TEXT = 40;

/**
 * Most changed nodes that are collected while the tab is hidden. If there are more, the whole page is read again once
 * it is shown.
 */
const MAX_HIDDEN_CHANGES = 500;

/**
 * Watches text and structure of the page and of every shadow root passed to it. Reports changes in idle time, one
 * report after the other. The pauses grow while the page keeps changing, and a hidden tab waits until it is shown.
 * Attributes are not watched: pages change them all the time.
 */
export class PageWatch {
  readonly #observer: MutationObserver;
  readonly #signal: AbortSignal;
  readonly #report: (changes: PageChanges) => Promise<void>;
  readonly #begun: () => void;
  readonly #pace = new Pace(MIN_PAUSE_MS);
  /** When each place last changed. */
  readonly #times = new WeakMap<Node, number>();
  #root: Node | null = null;
  /** Number of moments at which something changed since the last pause began. It is 1 for a single change. */
  #moments = 0;
  /** When the last report was finished. */
  #reportedAt = 0;
  /** How long that report took, in ms. */
  #cost = 0;
  #added = new Set<Node>();
  #touched = new Set<Node>();
  #removed = false;
  #underway = false;
  /** Shortens the pause that is under way. */
  #hurry = () => {};
  #news = MAX_NEWS;

  /** @param begun is called as soon as text is added, while further changes are still awaited. */
  constructor(report: (changes: PageChanges) => Promise<void>, begun: () => void, signal: AbortSignal) {
    this.#report = report;
    this.#begun = begun;
    this.#signal = signal;
    this.#observer = new MutationObserver(records => this.#collect(records));
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** Watches a root: first the page's body, then shadow roots in it. */
  observe(root: Node): void {
    this.#root ??= root;
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  #collect(records: readonly MutationRecord[]): void {
    const now = performance.now();
    this.#moments++;
    let isNews = false;
    for (const { target, addedNodes, removedNodes } of records) {
      isNews ||= now - (this.#times.get(target) ?? -NEWS_AFTER_MS) >= NEWS_AFTER_MS;
      this.#times.set(target, now);
      this.#touched.add(target);
      for (const node of addedNodes) this.#added.add(node);
      if (removedNodes.length > 0) this.#removed = true;
    }
    // The whole page is walked once the tab is shown. Until then no removed node must be kept in memory.
    if (document.hidden && this.#touched.size + this.#added.size > MAX_HIDDEN_CHANGES) {
      this.#observer.disconnect();
      this.#added = new Set([this.#root as Node]);
      this.#touched = new Set(this.#added);
      this.#removed = true;
    }
    if (this.#underway) {
      if (isNews && this.#news > 0 && this.#cost < QUIET_MS) this.#hurry();
      return;
    }
    if (!document.hidden && [...this.#added].some(node => node.textContent!.length > MIN_TEXT)) this.#begun();
    void this.#flush();
  }

  async #flush(): Promise<void> {
    this.#underway = true;
    try {
      while (this.#touched.size > 0 && !this.#signal.aborted) {
        const goesOn = this.#moments > 1 && performance.now() - this.#reportedAt < QUIET_MS;
        const costly = goesOn ? Math.min(this.#cost * REST_PER_COST, MAX_REST_MS) : 0;
        const pause = Math.max(this.#pace.next(goesOn), costly);
        this.#moments = 0;
        await this.#pause(pause);
        await whenShown(this.#signal);
        await whenIdle(this.#signal);
        const changes = { added: this.#added, touched: this.#touched, removed: this.#removed };
        if (changes.added.has(this.#root as Node)) this.observe(this.#root as Node);
        this.#added = new Set();
        this.#touched = new Set();
        this.#removed = false;
        const begun = performance.now();
        if (!this.#signal.aborted) await this.#report(changes);
        this.#reportedAt = performance.now();
        this.#cost = this.#reportedAt - begun;
      }
    } finally {
      this.#underway = false;
    }
  }

  /** Waits; news shorten a long pause. */
  #pause(length: number): Promise<void> {
    return new Promise(resolve => {
      let timer = setTimeout(() => {
        this.#news = Math.min(this.#news + 1, MAX_NEWS);
        resolve();
      }, length);
      this.#hurry = () => {
        this.#hurry = () => {};
        if (length <= MIN_PAUSE_MS) return;
        this.#news--;
        clearTimeout(timer);
        timer = setTimeout(resolve, MIN_PAUSE_MS);
      };
    });
  }
}
