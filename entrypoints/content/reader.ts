import type { CardId } from '#core/cards/identifiers.ts';
import type { Mention } from '#core/reading/mention.ts';
import type { CardHead } from '#platform/protocol.ts';
import { BlockStore } from './block-store.ts';
import { collectBlocks, type Findings } from './collect-blocks.ts';
import { blockAround, isOutOfReach, roleOf } from './element-role.ts';
import { runInSlices } from './idle.ts';
import { type Mark, markFor } from './mark.ts';
import { Painter } from './paint.ts';
import { planRereading } from './plan-rereading.ts';
import { inBatches, type Piece, ReadingPort } from './reading-port.ts';
import { splitText, type TextPart } from './split-text.ts';
import { task } from './survey-log.ts';
import type { TextBlock } from './text-block.ts';
import { type PageChanges, PageWatch } from './watch-page.ts';

/** Marks that one page may have: more would be a wall of dots, and cost the page more than they give the reader. */
const MOST_MARKS = 20_000;

/**
 * Marks in one block: no paragraph has as many. Firefox paints each line of a text by going through all the ranges of
 * its node, so thousands in one node (a log, a data dump) would stop the page.
 */
const MOST_IN_BLOCK = 1_000;

/** A part of a block that the background is asked about. */
type Asked = { readonly block: TextBlock; readonly part: TextPart };

/** Reads the text of one document, keeps its marks painted, and follows the page's changes. */
export class Reader {
  readonly store = new BlockStore();
  readonly painter: Painter;
  /** What a list shows of each card that was found; filled as answers come. */
  readonly heads = new Map<CardId, CardHead>();
  /** Why the background could not read, where it could not. */
  failure: string | null = null;
  readonly #signal: AbortSignal;
  readonly #port: ReadingPort;
  readonly #watch: PageWatch;
  readonly #visible: IntersectionObserver;
  readonly #changed: () => void;
  #marks = 0;

  /** @param changed is called after marks have come or gone. */
  constructor(changed: () => void, signal: AbortSignal) {
    this.#signal = signal;
    this.#changed = changed;
    this.#port = new ReadingPort(signal);
    this.painter = new Painter(signal);
    this.#watch = new PageWatch(changes => this.#follow(changes), signal);
    this.#visible = new IntersectionObserver(entries => this.#unhide(entries));
    signal.addEventListener('abort', () => this.#visible.disconnect(), { once: true });
  }

  /** Reads the whole document, once. */
  async readPage(): Promise<void> {
    const body = document.body;
    if (!body) return;
    this.#watch.observe(body);
    await this.#readBelow([body]);
  }

  /** Asks again what every block says, because the glossary has changed. The page is not walked again. */
  async reread(): Promise<void> {
    await this.#ask([...this.store.blocks]);
  }

  async #readBelow(roots: readonly Element[], shallow: readonly Element[] = []): Promise<void> {
    const found: TextBlock[] = [];
    const findings: Findings = {
      block: block => found.push(block),
      root: root => {
        this.#watch.observe(root);
        this.painter.adopt(root);
      },
      hidden: element => this.#visible.observe(element),
    };
    const walk = function* () {
      for (const element of shallow) yield* collectBlocks(element, findings, false);
      for (const element of roots) yield* collectBlocks(element, findings);
    };
    await runInSlices('walk', walk(), this.#signal);
    const fresh: TextBlock[] = [];
    await runInSlices('take', this.#take(found, shallow, fresh), this.#signal);
    await this.#ask(fresh);
  }

  /** Puts found blocks into the store; hands those whose text is new, and has to be read, to `fresh`. */
  *#take(found: readonly TextBlock[], shallow: readonly Element[], fresh: TextBlock[]): Generator<void> {
    const before = new Map<Element, TextBlock[]>();
    for (const element of new Set([...found.map(block => block.element), ...shallow]))
      before.set(element, [...this.store.blocksOf(element)]);
    for (const block of found) {
      yield;
      const old = before.get(block.element) ?? [];
      const same = old.findIndex(candidate => candidate.text === block.text);
      if (same === -1) {
        this.store.add(block);
        fresh.push(block);
        continue;
      }
      // The same text in (perhaps) other nodes: what it mentions is known.
      const [known] = old.splice(same, 1) as [TextBlock];
      const mentions = this.#drop(known).map(mark => mark.mention);
      this.store.add(block);
      this.#show(
        block,
        mentions.map(mention => markFor(block, mention)),
      );
    }
    for (const rest of before.values()) for (const block of rest) this.#drop(block);
  }

  #drop(block: TextBlock): readonly Mark[] {
    const marks = this.store.remove(block);
    for (const mark of marks) this.painter.remove(mark);
    this.#marks -= marks.length;
    return marks;
  }

  /** Paints a block's marks in place of those that it had. */
  #show(block: TextBlock, marks: readonly (Mark | null)[]): void {
    for (const old of this.store.marksOf(block)) this.painter.remove(old);
    this.#marks -= this.store.marksOf(block).length;
    this.store.setMarks(block, []);
    this.#append(block, marks);
  }

  #append(block: TextBlock, marks: readonly (Mark | null)[]): void {
    const before = this.store.marksOf(block);
    const room = Math.min(MOST_MARKS - this.#marks, MOST_IN_BLOCK - before.length);
    const shown = marks.filter(mark => mark !== null).slice(0, room);
    for (const mark of shown) this.painter.add(mark);
    this.#marks += shown.length;
    this.store.setMarks(block, [...before, ...shown]);
  }

  async #ask(blocks: readonly TextBlock[]): Promise<void> {
    const asked: Asked[] = [];
    const pieces: Piece[] = [];
    for (const block of blocks) {
      for (const part of splitText(block.text)) {
        pieces.push({ key: asked.length, text: part.text });
        asked.push({ block, part });
      }
    }
    const language = document.documentElement.lang;
    for (const batch of inBatches(pieces)) {
      const reply = await this.#port.read(language, batch);
      if (this.#signal.aborted) return;
      this.failure = reply === null ? 'no-answer' : reply.reason;
      if (!reply?.read) break;
      for (const head of reply.read.cards) this.heads.set(head.id, head);
      const { blocks: read } = reply.read;
      const mark = this.#markAll(read.map(({ key, mentions }) => ({ asked: asked[key], mentions })));
      if (!(await runInSlices('mark', mark, this.#signal))) return;
      if (this.#marks >= MOST_MARKS) break;
    }
    task('changed', this.#changed);
  }

  *#markAll(read: readonly { asked: Asked | undefined; mentions: readonly Mention[] }[]): Generator<void> {
    for (const { asked, mentions } of read) {
      if (asked) this.#mark(asked, mentions);
      yield;
    }
  }

  /** Marks one part of a block; its parts come in order. */
  #mark({ block, part }: Asked, mentions: readonly Mention[]): void {
    if (!this.store.has(block)) return;
    let before = part.from === 0 ? 0 : (this.store.marksOf(block).at(-1)?.mention.end ?? 0);
    const marks: (Mark | null)[] = [];
    for (const mention of mentions) {
      const start = mention.start + part.at;
      if (start < part.from || start >= part.to || start < before) continue;
      before = mention.end + part.at;
      marks.push(markFor(block, { ...mention, start, end: before }));
    }
    if (part.from === 0) this.#show(block, marks);
    else this.#append(block, marks);
  }

  async #follow(changes: PageChanges): Promise<void> {
    this.painter.refreshRoots();
    const { roots, shallow, gone } = planRereading(changes, this.store);
    for (const block of gone) this.#drop(block);
    await this.#readBelow(roots, shallow);
  }

  async #unhide(entries: readonly IntersectionObserverEntry[]): Promise<void> {
    const shown = entries.filter(entry => entry.isIntersecting).map(entry => entry.target);
    for (const element of shown) this.#visible.unobserve(element);
    const readable = shown.filter(element => element.isConnected && !isOutOfReach(element));
    if (readable.length === 0) return;
    const blocks = readable.filter(element => roleOf(element) === 'block');
    const around = readable.map(blockAround).filter(element => element !== null);
    await this.#readBelow(
      blocks,
      [...new Set(around)].filter(element => !blocks.includes(element)),
    );
  }
}
