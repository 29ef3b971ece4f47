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

/** Marks that one page may have: more would be a wall of dots, and cost the page more than they give the reader. */
const MOST_MARKS = 20_000;

/**
 * Marks in one block: no paragraph has as many. Firefox paints each line of a text by going through all the ranges of
 * its node, so thousands in one node (a log, a data dump) would stop the page.
 */
const MOST_IN_BLOCK = 1_000;

type Answer = NonNullable<PageReply['read']>;

/** Asks the background what blocks mention, and keeps the answers as marks, painted. */
export class PageMarks implements MarkedPage {
  readonly store = new BlockStore();
  /** What a list shows of each card that was found. */
  readonly heads = new Map<CardId, CardHead>();
  /** When the article was published, unchecked (`ArticleDate`); null where nothing says so. */
  article: unknown = null;
  /** Why the background could not read, null where it could. */
  failure: string | null = null;
  /** True where text was not read because the page has had too much of it, until everything is asked about anew. */
  stopped = false;
  readonly #painter: HighlightPainter;
  readonly #selection: MarkSelection;
  readonly #line: BackgroundLine;
  readonly #signal: AbortSignal;
  /** Which cards a block was last told to be named elsewhere. */
  readonly #told = new WeakMap<TextBlock, ReadonlySet<CardId>>();
  #count = 0;

  constructor(line: BackgroundLine, policy: () => MarkPolicy, signal: AbortSignal) {
    this.#signal = signal;
    this.#painter = new HighlightPainter(signal);
    this.#selection = new MarkSelection(this.store, this.#painter, policy, signal);
    this.#line = line;
  }

  /**
   * Asks about blocks of the store (null: about all) and marks what comes back. Each part of the article with one of them
   * is asked about as a whole: what a name means depends on what else is there.
   */
  async ask(fresh: ReadonlySet<TextBlock> | null): Promise<void> {
    if (!fresh) this.stopped = false;
    const parts = partsOf(this.store.inOrder);
    const wanted = fresh ? parts.filter(part => part.some(({ block }) => fresh.has(block))) : parts;
    for (const part of wanted) if (!(await this.#askAbout(part))) return;
    if (parts.length === 1 || wanted.length === 0) return;
    // A later part may have named in full what an earlier one only had the family name of.
    const behind = parts.filter(part => {
      const told = this.#told.get(part[0]!.block);
      return this.#namedOutside(part).some(id => !told?.has(id));
    });
    for (const part of behind) if (!(await this.#askAbout(part))) return;
  }

  /** Brings what is painted into step with the marks. */
  redraw(): void {
    this.#selection.redraw();
  }

  isDrawn(mark: Mark): boolean {
    return this.#selection.isDrawn(mark);
  }

  showHere(mark: Mark | null): void {
    this.#painter.showHere(mark);
  }

  /** Lets marks be painted in a shadow tree. */
  adopt(root: ShadowRoot): void {
    this.#painter.adopt(root);
  }

  /** The page has changed, and shadow trees with it. */
  refreshRoots(): void {
    this.#painter.refreshRoots();
  }

  /** Mends and completes what is painted, for what no event tells of. Cheap enough to be called again and again. */
  lookAgain(): void {
    this.#painter.repair();
    this.#selection.lookAgain();
  }

  /** Puts mentions into a block in place of those that it had; what is the same keeps its mark. */
  show(block: TextBlock, mentions: readonly PageMention[]): void {
    const old = this.store.marksOf(block);
    this.#count -= old.length;
    this.store.setMarks(block, []);
    this.#append(block, mentions, old);
  }

  /** Forgets a block; gives back what it mentioned. */
  drop(block: TextBlock): PageMention[] {
    const marks = this.store.remove(block);
    this.#count -= marks.length;
    return marks.map(mark => mark.mention);
  }

  /** False where the reading is over: cut off, failed, or the page is full. */
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
    const told = new Set(named);
    for (const { block } of part) this.#told.set(block, told);
    if (!(await runInSlices(this.#markAll(part, reply.read), this.#signal))) return false;
    this.redraw();
    return this.#count < MOST_MARKS;
  }

  /** Cards that the rest of the page names in full. */
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

  /** Marks one piece of a block; its pieces come in order. */
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
    const room = Math.max(0, Math.min(MOST_MARKS - this.#count, MOST_IN_BLOCK - before.length));
    const kept = new Map(old.map(mark => [mark.mention.start, mark]));
    const marks: Mark[] = [];
    for (const mention of mentions) {
      if (marks.length >= room) break;
      const same = kept.get(mention.start);
      const mark = same && isSameMention(same.mention, mention) ? same : markFor(block, mention);
      if (mark) marks.push(mark);
    }
    this.#count += marks.length;
    this.store.setMarks(block, [...before, ...marks]);
  }
}
