import { fits, isWithin } from '#platform/page/node-kinds.ts';
import type { TextBlock } from '#platform/page/text-block.ts';
import { READ_AHEAD } from '#platform/protocols/mentions-protocol.ts';
import { LONGEST_WAIT, runInSlices, whenIdle } from './idle.ts';
import type { PageMarks } from './marks/page-marks.ts';
import type { BackgroundLine } from './ports/background-line.ts';
import { startPulse } from './pulse.ts';
import { collectBlocks, type Findings } from './text/collect-blocks.ts';
import { Later } from './text/later.ts';
import { planRereading } from './text/plan-rereading.ts';
import { type PageChanges, PageWatch } from './text/watch-page.ts';

/**
 * How much text of this document may still be read before the reader comes near it, in UTF-16 code units. It is not
 * reset when reading starts again.
 */
let ahead = READ_AHEAD;

/** Reads the text of one document, has it marked, and follows the page's changes. */
export class Reader {
  readonly #line: BackgroundLine;
  readonly #marks: PageMarks;
  readonly #signal: AbortSignal;
  readonly #watch: PageWatch;
  readonly #later = new Later();
  readonly #changed: () => void;
  readonly #rootFound: (root: ShadowRoot) => void;
  #underway = 0;
  #turn: Promise<void> = Promise.resolve();

  /**
   * @param changed is called after each reading: marks may have come or gone.
   * @param rootFound is called with each shadow root that is walked.
   */
  constructor(
    line: BackgroundLine,
    marks: PageMarks,
    changed: () => void,
    rootFound: (root: ShadowRoot) => void,
    signal: AbortSignal,
  ) {
    this.#line = line;
    this.#signal = signal;
    this.#changed = changed;
    this.#rootFound = rootFound;
    this.#marks = marks;
    this.#watch = new PageWatch(
      changes => this.#follow(changes),
      () => line.wake(),
      signal,
    );
    const look = () => {
      marks.lookAgain();
      const shown = new Set<Element>(this.#later.take());
      // A page can become one to write in. It is read again when it no longer is.
      for (const { element } of marks.store.blocks)
        if (fits(element, ':read-write')) {
          shown.add(element);
          this.#later.add(element);
        }
      if (shown.size > 0) void this.#follow({ added: shown, touched: shown, removed: false });
    };
    startPulse(look, signal);
  }

  /** True while text is being read. */
  get isReading(): boolean {
    return this.#underway > 0;
  }

  /**
   * Reads the whole document, once.
   * @param idle resolves in the idle moment for this, if the caller is waiting for one already.
   */
  async readPage(idle: Promise<void> | null): Promise<void> {
    const body = document.body;
    if (!body) return;
    this.#line.wake();
    this.#watch.observe(body);
    await this.#inTurn(() => this.#read([body], [], idle));
  }

  /** Asks about every block again, because the glossary has changed. The page is not walked again. */
  async reread(): Promise<void> {
    await this.#inTurn(() => this.#marks.ask(null));
  }

  /** Runs one reading after the other: a second one would treat the unanswered blocks of the first as known. */
  #inTurn(work: () => Promise<void>): Promise<void> {
    this.#underway++;
    const turn = this.#turn.then(async () => {
      try {
        if (!this.#signal.aborted) await work();
      } finally {
        this.#underway--;
      }
      if (!this.#signal.aborted) this.#changed();
    });
    // The caller that asked for this turn gets its failure; the next turn begins all the same.
    this.#turn = turn.catch(() => undefined);
    return turn;
  }

  /** Walks `roots` with everything in them, and the text that belongs directly to `shallow` elements. */
  async #read(
    roots: readonly Element[],
    shallow: readonly Element[] = [],
    idle: Promise<void> | null = null,
  ): Promise<void> {
    const found: TextBlock[] = [];
    const findings: Findings = {
      block: (block, box) => {
        const { element, text } = block;
        const isKnown = this.#marks.store.blocksOf(element).length > 0;
        if (isKnown || isWithin(box, 1) || ahead > text.length) found.push(block);
        else this.#later.add(element);
        if (!isKnown) ahead -= text.length;
      },
      root: root => {
        this.#watch.observe(root);
        this.#marks.adopt(root);
        this.#rootFound(root);
      },
      hidden: element => this.#later.add(element),
    };
    const walk = function* () {
      for (const element of shallow) yield* collectBlocks(element, findings, false);
      for (const element of roots) yield* collectBlocks(element, findings);
    };
    // The walk reads computed styles. On an idle page they have been calculated; earlier, the browser would have to
    // stop and calculate them.
    await (idle ?? whenIdle(this.#signal, LONGEST_WAIT));
    await runInSlices(walk(), this.#signal);
    const fresh = new Set<TextBlock>();
    await runInSlices(this.#take(found, shallow, fresh), this.#signal);
    // Before anything is asked, marks are painted where their text is now, and removed where it is gone.
    this.#marks.redraw();
    if (fresh.size > 0) await this.#marks.ask(fresh);
  }

  /** Puts the blocks found into the store, and adds those with new text, which has to be read, to `fresh`. */
  *#take(found: readonly TextBlock[], shallow: readonly Element[], fresh: Set<TextBlock>): Generator<void> {
    const { store } = this.#marks;
    const before = new Map<Element, TextBlock[]>();
    for (const element of new Set([...found.map(block => block.element), ...shallow]))
      before.set(element, [...store.blocksOf(element)]);
    for (const block of found) {
      yield;
      const old = before.get(block.element) ?? [];
      const same = old.findIndex(candidate => candidate.text === block.text);
      if (same === -1) {
        store.add(block);
        fresh.add(block);
        continue;
      }
      // The same text, perhaps in other nodes: what it mentions is known.
      const [known] = old.splice(same, 1) as [TextBlock];
      const mentions = this.#marks.drop(known);
      store.add(block);
      this.#marks.show(block, mentions);
    }
    for (const rest of before.values()) for (const block of rest) this.#marks.drop(block);
  }

  async #follow(changes: PageChanges): Promise<void> {
    this.#marks.refreshRoots();
    await this.#inTurn(async () => {
      const { roots, shallow, gone } = planRereading(changes, this.#marks.store);
      for (const block of gone) this.#marks.drop(block);
      await this.#read(roots, shallow);
    });
  }
}
