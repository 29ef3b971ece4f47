import type { CardId } from '#core/cards/identifiers.ts';
import type { Mention } from '#core/reading/mention.ts';
import { type CardHead, LONGEST_LANGUAGE } from '#platform/protocol.ts';
import type { BackgroundLine } from './background-line.ts';
import { BlockStore } from './block-store.ts';
import { runInSlices } from './idle.ts';
import { inBatches, type Piece } from './in-batches.ts';
import { type Mark, markFor } from './mark.ts';
import { Painter } from './paint.ts';
import { splitText, type TextPart } from './split-text.ts';
import { reached } from './survey-log.ts';
import type { TextBlock } from './text-block.ts';

/** Marks that one page may have: more would be a wall of dots, and cost the page more than they give the reader. */
const MOST_MARKS = 20_000;

/**
 * Marks in one block: no paragraph has as many. Firefox paints each line of a text by going through all the ranges of
 * its node, so thousands in one node (a log, a data dump) would stop the page.
 */
const MOST_IN_BLOCK = 1_000;

/** A part of a block that the background is asked about. */
type Asked = { readonly block: TextBlock; readonly part: TextPart };

/** Asks the background what blocks mention, and keeps the answers as marks, painted. */
export class Marker {
  readonly store = new BlockStore();
  readonly painter: Painter;
  /** What a list shows of each card that was found. */
  readonly heads = new Map<CardId, CardHead>();
  /** Why the background could not read, null where it could. */
  failure: string | null = null;
  readonly #line: BackgroundLine;
  readonly #signal: AbortSignal;
  #count = 0;

  constructor(line: BackgroundLine, signal: AbortSignal) {
    this.#signal = signal;
    this.painter = new Painter(signal);
    this.#line = line;
  }

  /** Asks about blocks of the store and marks what comes back. */
  async ask(blocks: readonly TextBlock[]): Promise<void> {
    const asked: Asked[] = [];
    const pieces: Piece[] = [];
    for (const block of blocks) {
      for (const part of splitText(block.text)) {
        pieces.push({ key: asked.length, text: part.text });
        asked.push({ block, part });
      }
    }
    const language = pageLanguage();
    for (const batch of inBatches(pieces)) {
      reached('asked');
      const reply = await this.#line.read(language, batch);
      reached('answered');
      if (this.#signal.aborted) return;
      this.failure = reply === null ? 'no-answer' : reply.reason;
      if (!reply?.read) break;
      for (const head of reply.read.cards) this.heads.set(head.id, head);
      const answers = reply.read.blocks.map(({ key, mentions }) => ({ asked: asked[key], mentions }));
      if (!(await runInSlices('mark', this.#markAll(answers), this.#signal))) return;
      if (this.#count >= MOST_MARKS) break;
    }
  }

  /** Paints mentions in a block, in place of those that it had. */
  show(block: TextBlock, mentions: readonly Mention[]): void {
    for (const old of this.store.marksOf(block)) this.painter.remove(old);
    this.#count -= this.store.marksOf(block).length;
    this.store.setMarks(block, []);
    this.#append(block, mentions);
  }

  /** Forgets a block; gives back what it mentioned. */
  drop(block: TextBlock): Mention[] {
    const marks = this.store.remove(block);
    for (const mark of marks) this.painter.remove(mark);
    this.#count -= marks.length;
    return marks.map(mark => mark.mention);
  }

  #append(block: TextBlock, mentions: readonly Mention[]): void {
    const before = this.store.marksOf(block);
    const room = Math.max(0, Math.min(MOST_MARKS - this.#count, MOST_IN_BLOCK - before.length));
    const marks: Mark[] = [];
    for (const mention of mentions) {
      if (marks.length >= room) break;
      const mark = markFor(block, mention);
      if (!mark) continue;
      this.painter.add(mark);
      marks.push(mark);
    }
    this.#count += marks.length;
    this.store.setMarks(block, [...before, ...marks]);
  }

  *#markAll(
    answers: readonly { readonly asked: Asked | undefined; readonly mentions: readonly Mention[] }[],
  ): Generator<void> {
    for (const { asked, mentions } of answers) {
      if (asked) this.#markPart(asked, mentions);
      yield;
    }
  }

  /** Marks one part of a block; its parts come in order. */
  #markPart({ block, part }: Asked, mentions: readonly Mention[]): void {
    // The block may have left the page since it was asked about.
    if (!this.store.has(block)) return;
    let before = part.from === 0 ? 0 : (this.store.marksOf(block).at(-1)?.mention.end ?? 0);
    const placed: Mention[] = [];
    for (const mention of mentions) {
      const start = mention.start + part.at;
      const end = mention.end + part.at;
      if (start < part.from || start >= part.to || start < before) continue;
      before = end;
      placed.push({ ...mention, start, end });
    }
    if (part.from === 0) this.show(block, placed);
    else this.#append(block, placed);
  }
}

/** The page's own word for its language; nonsense of any length is no language. */
function pageLanguage(): string {
  const { lang } = document.documentElement;
  return lang.length <= LONGEST_LANGUAGE ? lang : '';
}
