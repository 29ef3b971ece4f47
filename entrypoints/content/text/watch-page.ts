import { whenIdle } from '../idle.ts';
import { Pace, whenShown } from './pace.ts';

/** What has changed in the page since the last report. */
export type PageChanges = {
  /** Nodes that were added. They may have been removed again since. */
  readonly added: ReadonlySet<Node>;
  /** Parents whose children changed, and text nodes whose text did. */
  readonly touched: ReadonlySet<Node>;
  /** True where something was removed. */
  readonly removed: boolean;
};

/** Changes come in bursts (a live blog's entry, a list re-rendered): one report for each burst is enough. In ms. */
const LEAST_PAUSE = 100;

/** A place that has not changed for so long is no one that changes without end, in ms: what happens there is news. */
const FRESH = 10_000;

/** News that is told at once while the page changes without end; with each long pause comes one more. */
const MOST_NEWS = 5;

/** A page that changes without end rests for so many times as long as its last report took, up to a bound in ms. */
const COSTLY = 4;
const LONGEST_REST = 20_000;

/** Time without a change after which a page has come to rest, in ms. */
const QUIET = 1_000;

/** What is added in fewer UTF-16 code units (a counter, a clock) is hardly ever asked about. */
const LEAST_TEXT = 40;

/** Changed nodes that a hidden tab collects; of one that changes more all is read again when it is shown. */
const MOST_HIDDEN = 500;

/**
 * Watches text and structure of the page and of every shadow root it is given, and reports changes in idle time, one
 * report after the other; after growing pauses where the page changes without end, and not before it is shown where its
 * tab is hidden. Attributes are not watched: pages change them all the time.
 */
export class PageWatch {
  readonly #observer: MutationObserver;
  readonly #signal: AbortSignal;
  readonly #report: (changes: PageChanges) => Promise<void>;
  readonly #begun: () => void;
  readonly #pace = new Pace(LEAST_PAUSE);
  /** When each place changed last. */
  readonly #times = new WeakMap<Node, number>();
  #root: Node | null = null;
  /** Moments at which something changed since the last pause began: at one only, where it happens once. */
  #moments = 0;
  /** When the last report was done. */
  #told = 0;
  /** How long that took, in ms. */
  #cost = 0;
  #added = new Set<Node>();
  #touched = new Set<Node>();
  #removed = false;
  #underway = false;
  /** Ends the pause that is under way. */
  #hurry = () => {};
  #news = MOST_NEWS;

  /** @param begun is called when text is added, while further changes are waited for. */
  constructor(report: (changes: PageChanges) => Promise<void>, begun: () => void, signal: AbortSignal) {
    this.#report = report;
    this.#begun = begun;
    this.#signal = signal;
    this.#observer = new MutationObserver(records => this.#collect(records));
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** Watches the page's body, which comes first, or a shadow root in it. */
  observe(root: Node): void {
    this.#root ??= root;
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  #collect(records: readonly MutationRecord[]): void {
    const now = performance.now();
    this.#moments++;
    let isNews = false;
    for (const { target, addedNodes, removedNodes } of records) {
      isNews ||= now - (this.#times.get(target) ?? -FRESH) >= FRESH;
      this.#times.set(target, now);
      this.#touched.add(target);
      for (const node of addedNodes) this.#added.add(node);
      if (removedNodes.length > 0) this.#removed = true;
    }
    // Everything is walked when the tab is shown; until then nothing is to be kept from being thrown away.
    if (document.hidden && this.#touched.size + this.#added.size > MOST_HIDDEN) {
      this.#observer.disconnect();
      this.#added = new Set([this.#root as Node]);
      this.#touched = new Set(this.#added);
      this.#removed = true;
    }
    if (this.#underway) {
      if (isNews && this.#news > 0 && this.#cost < QUIET) this.#hurry();
      return;
    }
    if (!document.hidden && [...this.#added].some(node => node.textContent!.length > LEAST_TEXT))
      this.#begun();
    void this.#flush();
  }

  async #flush(): Promise<void> {
    this.#underway = true;
    try {
      while (this.#touched.size > 0 && !this.#signal.aborted) {
        const goesOn = this.#moments > 1 && performance.now() - this.#told < QUIET;
        const costly = goesOn ? Math.min(this.#cost * COSTLY, LONGEST_REST) : 0;
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
        this.#told = performance.now();
        this.#cost = this.#told - begun;
      }
    } finally {
      this.#underway = false;
    }
  }

  /** A long pause is cut short by news. */
  #pause(length: number): Promise<void> {
    return new Promise(resolve => {
      let timer = setTimeout(() => {
        this.#news = Math.min(this.#news + 1, MOST_NEWS);
        resolve();
      }, length);
      this.#hurry = () => {
        this.#hurry = () => {};
        if (length <= LEAST_PAUSE) return;
        this.#news--;
        clearTimeout(timer);
        timer = setTimeout(resolve, LEAST_PAUSE);
      };
    });
  }
}
