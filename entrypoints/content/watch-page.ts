import { whenIdle } from './idle.ts';

/** What has changed in the page since the last report. */
export type PageChanges = {
  /** Nodes that were added. They may have been removed again since. */
  readonly added: ReadonlySet<Node>;
  /** Parents whose children changed, and text nodes whose text did. */
  readonly touched: ReadonlySet<Node>;
  /** True where something was removed. */
  readonly removed: boolean;
};

// Changes come in bursts (a live blog's entry, a list re-rendered): one report for each burst is enough.
const LEAST_PAUSE = 100;

/** What is added in fewer UTF-16 code units (a counter, a clock) is hardly ever asked about. */
const LEAST_TEXT = 40;

/**
 * Watches text and structure of the page and of every shadow root it is given, and reports changes in idle time, one
 * report after the other. Attributes are not watched: pages change them all the time.
 */
export class PageWatch {
  readonly #observer: MutationObserver;
  readonly #signal: AbortSignal;
  readonly #report: (changes: PageChanges) => Promise<void>;
  readonly #begun: () => void;
  #added = new Set<Node>();
  #touched = new Set<Node>();
  #removed = false;
  #underway = false;

  /** @param begun is called when text is added, while further changes are waited for. */
  constructor(report: (changes: PageChanges) => Promise<void>, begun: () => void, signal: AbortSignal) {
    this.#report = report;
    this.#begun = begun;
    this.#signal = signal;
    this.#observer = new MutationObserver(records => this.#collect(records));
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  observe(root: Node): void {
    this.#observer.observe(root, { childList: true, characterData: true, subtree: true });
  }

  #collect(records: readonly MutationRecord[]): void {
    for (const record of records) {
      this.#touched.add(record.target);
      for (const node of record.addedNodes) this.#added.add(node);
      if (record.removedNodes.length > 0) this.#removed = true;
    }
    if (this.#underway) return;
    if ([...this.#added].some(node => node.textContent!.length > LEAST_TEXT)) this.#begun();
    void this.#flush();
  }

  async #flush(): Promise<void> {
    this.#underway = true;
    try {
      while (this.#touched.size > 0 && !this.#signal.aborted) {
        await new Promise(resolve => setTimeout(resolve, LEAST_PAUSE));
        await whenIdle(this.#signal);
        const changes = { added: this.#added, touched: this.#touched, removed: this.#removed };
        this.#added = new Set();
        this.#touched = new Set();
        this.#removed = false;
        if (!this.#signal.aborted) await this.#report(changes);
      }
    } finally {
      this.#underway = false;
    }
  }
}
