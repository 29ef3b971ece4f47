import type { CardHead } from '#core/cards/card-head.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import type { MarkPolicy } from '#core/resolving/choose-marks.ts';
import { BlockStore } from '#platform/page/block-store.ts';
import type { MarkedPage } from '#platform/page/hover-slot.ts';
import { isSameMention, type Mark, markFor, type PageMention } from '#platform/page/mark.ts';
import type { TextBlock } from '#platform/page/text-block.ts';
import { MOST_NAMED, OVER_BUDGET, type PageReply } from '#platform/protocols/mentions-protocol.ts';
import { aboutArticle } from '../article/about-article.ts';
import { runInSlices } from '../idle.ts';
import type { BackgroundLine } from '../ports/background-line.ts';
import { type ArticlePart, type Asked, partsOf } from '../text/article-parts.ts';
import { HighlightPainter } from './highlight-painter.ts';
import { MarkSelection } from './mark-selection.ts';

/** Most marks in one page. More would be a wall of dots, and would cost the page more than they help the reader. */
const MAX_MARKS = 20_000;

/**
 * Most marks in one block; no paragraph of prose has as many. For each line of a text, Firefox goes through all ranges
 * of its node, so thousands in one node (a log, a data dump) would freeze the page.
 */
const MAX_MARKS_IN_BLOCK = 1_000;

type Answer = NonNullable<PageReply['read']>;

/** Asks the background which cards the blocks mention, and keeps the answers as painted marks. */
export class PageMarks implements MarkedPage {
  readonly store = new BlockStore();
  /** What a list shows of each card found. */
  readonly heads = new Map<CardId, CardHead>();
  /** When the article was published (an unchecked `ArticleDay`); null if unknown. */
  article: unknown = null;
  /** Why the background could not read the page; null if it could. */
  failure: string | null = null;
  /** True if some text was not read because the page had too much of it. Reset when everything is asked about again. */
  stopped = false;
  readonly #painter: HighlightPainter;
  readonly #selection: MarkSelection;
  readonly #line: BackgroundLine;
  readonly #signal: AbortSignal;
  /** For each block, the cards that the background last learned were named elsewhere. */
  readonly #namedElsewhere = new WeakMap<TextBlock, ReadonlySet<CardId>>();
  #count = 0;

  constructor(line: BackgroundLine, policy: () => MarkPolicy, signal: AbortSignal) {
    this.#signal = signal;
    this.#painter = new HighlightPainter(signal);
    this.#selection = new MarkSelection(this.store, this.#painter, policy, signal);
    this.#line = line;
  }

  /**
   * Asks about blocks of the store (null: about all) and marks the answers. A part of the article that contains one of
   * the blocks is asked about as a whole, because what a name means depends on the text around it.
   */
  async ask(fresh: ReadonlySet<TextBlock> | null): Promise<void> {
    if (!fresh) this.stopped = false;
    const parts = partsOf(this.store.inOrder);
    const wanted = fresh ? parts.filter(part => part.some(({ block }) => fresh.has(block))) : parts;
    for (const part of wanted) if (!(await this.#askAbout(part))) return;
    if (parts.length === 1 || wanted.length === 0) return;
    // A later part may give the full name of somebody whom an earlier part calls by family name only.
    const outdated = parts.filter(part => {
      const known = this.#namedElsewhere.get(part[0]!.block);
      return this.#namedOutside(part).some(id => !known?.has(id));
    });
    for (const part of outdated) if (!(await this.#askAbout(part))) return;
  }

  /** Repaints so that the page shows its current marks. */
  redraw(): void {
    this.#selection.redraw();
  }

  isDrawn(mark: Mark): boolean {
    return this.#selection.isDrawn(mark);
  }

  showHere(mark: Mark | null): void {
    this.#painter.showHere(mark);
  }

  /** Enables marks in a shadow tree. */
  adopt(root: ShadowRoot): void {
    this.#painter.adopt(root);
  }

  /** To be called after the page has changed: shadow trees may have come or gone. */
  refreshRoots(): void {
    this.#painter.refreshRoots();
  }

  /** Repairs and completes what is painted after changes that fire no event. Cheap enough to be called repeatedly. */
  lookAgain(): void {
    this.#painter.repair();
    this.#selection.lookAgain();
  }

  /** Replaces the mentions of a block. A mention that stays the same keeps its mark. */
  show(block: TextBlock, mentions: readonly PageMention[]): void {
    const old = this.store.marksOf(block);
    this.#count -= old.length;
    this.store.setMarks(block, []);
    this.#append(block, mentions, old);
  }

  /** Removes a block and returns what it mentioned. */
  drop(block: TextBlock): PageMention[] {
    const marks = this.store.remove(block);
    this.#count -= marks.length;
    return marks.map(mark => mark.mention);
  }

  /** Returns false if reading ends here: it was aborted, it failed, or the page is full. */
  async #askAbout(part: ArticlePart): Promise<boolean> {
    const named = this.#namedOutside(part);
    const pieces = part.map(({ piece }, key) => ({ key, text: piece.text }));
    const reply = await this.#line.read(aboutArticle(document), named, pieces);
    if (this.#signal.aborted) return false;
    const reason = reply === null ? 'no-answer' : reply.reason;
    const isOver = reason === OVER_BUDGET;
    this.stopped ||= isOver;
    this.failure = isOver ? null : reason;
    if (!reply?.read) return false;
    this.article = reply.read.article;
    for (const head of reply.read.cards) this.heads.set(head.id, head);
    const known = new Set(named);
    for (const { block } of part) this.#namedElsewhere.set(block, known);
    if (!(await runInSlices(this.#markAll(part, reply.read), this.#signal))) return false;
    this.redraw();
    return this.#count < MAX_MARKS;
  }

  /** Cards whose full names appear in the rest of the page. */
  #namedOutside(part: ArticlePart): CardId[] {
    const inside = new Set(part.map(({ block }) => block));
    if (inside.size === this.store.size) return [];
    const named = new Set<CardId>();
    for (const { block, mention } of this.store.marksInOrder())
      if (mention.full && mention.card !== null && !inside.has(block)) named.add(mention.card);
    return [...named].slice(0, MOST_NAMED);
  }

  *#markAll(part: ArticlePart, { blocks, reasons }: Answer): Generator<void> {
    for (const { key, mentions } of blocks) {
      const asked = part[key];
      if (asked)
        this.#markPiece(
          asked,
          mentions.map(({ why, ...mention }) => ({ ...mention, why: reasons[why] })),
        );
      yield;
    }
  }

  /** Marks one piece of a block. Pieces come in order. */
  #markPiece({ block, piece }: Asked, mentions: readonly PageMention[]): void {
    // The block may have left the page since it was asked about.
    if (!this.store.has(block)) return;
    let before = piece.from === 0 ? 0 : (this.store.marksOf(block).at(-1)?.mention.end ?? 0);
    const placed: PageMention[] = [];
    for (const mention of mentions) {
      const start = mention.start + piece.at;
      const end = mention.end + piece.at;
      if (start < piece.from || start >= piece.to || start < before) continue;
      before = end;
      placed.push({ ...mention, start, end });
    }
    if (piece.from === 0) this.show(block, placed);
    else this.#append(block, placed);
  }

  #append(block: TextBlock, mentions: readonly PageMention[], old: readonly Mark[] = []): void {
    const before = this.store.marksOf(block);
    const room = Math.max(0, Math.min(MAX_MARKS - this.#count, MAX_MARKS_IN_BLOCK - before.length));
    const oldByStart = new Map(old.map(mark => [mark.mention.start, mark]));
    const marks: Mark[] = [];
    for (const mention of mentions) {
      if (marks.length >= room) break;
      const same = oldByStart.get(mention.start);
      const mark = same && isSameMention(same.mention, mention) ? same : markFor(block, mention);
      if (mark) marks.push(mark);
    }
    this.#count += marks.length;
    this.store.setMarks(block, [...before, ...marks]);
  }
}
