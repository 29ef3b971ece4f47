import { partitionPoint } from '#core/partition-point.ts';
import { chooseMarks, type MarkPolicy } from '#core/resolving/choose-marks.ts';
import type { BlockStore } from '#platform/page/block-store.ts';
import { boxesOf, isOpenToView, type Mark } from '#platform/page/mark.ts';
import { boxOf, fits, isWithin } from '#platform/page/node-kinds.ts';
import type { TextBlock } from '#platform/page/text-block.ts';
import type { HighlightPainter } from './highlight-painter.ts';

/**
 * In a block taller than this many viewports, only the marks near the viewport are painted; in a smaller one all are.
 */
const TALL_BLOCK_VIEWPORTS = 3;

/**
 * How far above and below the viewport marks are painted, in viewport heights. At rest each painted mark costs the page
 * something in every frame that recalculates style, so the distance is short. During scrolling, changing what is
 * painted costs more than keeping it painted, so the distance is long.
 */
const AT_REST = 0.1;
const WHILE_SCROLLING = 10;

/**
 * While scrolling, marks are painted further ahead once the reader is this near to the last painted ones, in viewport
 * heights.
 */
const REPAINT_MARGIN = 3;

/** Hidden marks that one call of `lookAgain` checks at most. */
const MAX_RECHECKED = 50;

/** Rounds, at most, in which hidden mentions are replaced by others of their cards that turn out hidden too. */
const MAX_REDRAWS = 6;

/**
 * Decides which marks are drawn, by how often the reader wants a card to be marked. Of those it paints only the ones
 * that are visible in or near the viewport. Chromium repaints every text with a painted range in each frame that
 * recalculates style, and the page can read the painted ranges.
 */
export class MarkSelection {
  readonly #store: BlockStore;
  readonly #painter: HighlightPainter;
  readonly #policy: () => MarkPolicy;
  #drawn: ReadonlySet<Mark> = new Set();
  #ofElement: ReadonlyMap<Element, readonly Mark[]> = new Map();
  /** Marks that have been checked where they are: those that a reader can see, and the others. */
  readonly #visible = new WeakSet<Mark>();
  readonly #hidden = new Set<Mark>();
  #depth = 0;
  #reach = AT_REST;
  #isMoving = false;
  /** Position of the first drawn block when marks were last painted, in viewport pixels. */
  #paintedAt = 0;

  constructor(store: BlockStore, painter: HighlightPainter, policy: () => MarkPolicy, signal: AbortSignal) {
    this.#store = store;
    this.#painter = painter;
    this.#policy = policy;
    const follow = ({ target }: Event) => {
      // A ticker or a row of pictures moves little text when it scrolls.
      const isSmall = target instanceof Element && target.clientHeight < innerHeight / 2;
      if (isSmall) return;
      this.#isMoving = true;
      if (this.#reach === AT_REST) this.#paint(WHILE_SCROLLING);
    };
    addEventListener('scroll', follow, { capture: true, passive: true, signal });
  }

  /** False for a mark that is not to be drawn. It can still be opened. */
  isDrawn(mark: Mark): boolean {
    return this.#drawn.has(mark);
  }

  /** Repaints so that the page shows its current marks. */
  redraw(): void {
    const blocks = this.#store.inOrder;
    const marks = blocks.map(block => this.#store.marksOf(block));
    const chosen = chooseMarks(
      // A hidden mention does not take the place of one that can be seen.
      marks.map(found => found.map(mark => (this.#hidden.has(mark) ? HIDDEN_MENTION : mark.mention))),
      this.#policy(),
      sectionsOf(blocks),
    );
    const drawn = new Set<Mark>();
    const after = new Map<Element, Mark[]>();
    for (const [block, found] of marks.entries())
      for (const [index, mark] of found.entries()) {
        if (!chosen[block]?.[index]) continue;
        drawn.add(mark);
        const { element } = mark.block;
        const beside = after.get(element);
        if (beside) beside.push(mark);
        else after.set(element, [mark]);
      }
    for (const mark of this.#drawn) if (!drawn.has(mark)) this.#painter.remove(mark);
    this.#drawn = drawn;
    this.#ofElement = after;
    this.#paint();
  }

  /**
   * Checks some of the hidden marks again, and those near the viewport: no event is fired when a text fades in or when
   * scrolling ends.
   */
  lookAgain(): void {
    let isChanged = false;
    for (const mark of [...this.#hidden].slice(0, MAX_RECHECKED)) {
      this.#hidden.delete(mark);
      isChanged = (this.#store.has(mark.block) && this.#canBeSeen(mark)) || isChanged;
    }
    if (isChanged) this.redraw();
    else if (!this.#isMoving) this.#paint(AT_REST);
    else if (Math.abs(this.#top() - this.#paintedAt) > (WHILE_SCROLLING - REPAINT_MARGIN) * innerHeight)
      this.#paint();
    this.#isMoving = false;
  }

  #top(): number {
    for (const element of this.#ofElement.keys()) return boxOf(element).top;
    return 0;
  }

  #paint(reach = this.#reach): void {
    this.#reach = reach;
    this.#paintedAt = this.#top();
    let hasHidden = false;
    for (const [element, marks] of this.#ofElement) {
      const box = boxOf(element);
      const isNear = box.height > 0 && isWithin(box, reach);
      const near = new Set(isNear ? nearOf(element, marks, reach) : []);
      for (const mark of marks) {
        if (!near.has(mark)) this.#painter.remove(mark);
        else if (this.#canBeSeen(mark)) this.#painter.add(mark);
        else hasHidden = true;
      }
    }
    if (!hasHidden || this.#depth === MAX_REDRAWS) return;
    this.#depth++;
    this.redraw();
    this.#depth--;
  }

  /** A mark that was visible once stays painted: what scrolls over it later does not matter. */
  #canBeSeen(mark: Mark): boolean {
    const isSeen = this.#visible.has(mark) || isOpenToView(mark);
    if (isSeen) this.#visible.add(mark);
    else this.#hidden.add(mark);
    return isSeen;
  }
}

const HIDDEN_MENTION = { card: null, candidates: [] };

/**
 * The marks of a block near the viewport that are near it themselves. The marks come in text order, from top to bottom.
 */
function nearOf(element: Element, marks: readonly Mark[], heights: number): readonly Mark[] {
  if (element.clientHeight < TALL_BLOCK_VIEWPORTS * innerHeight) return marks;
  const firstWhere = (isPast: (box: DOMRect) => boolean) =>
    partitionPoint(0, marks.length, index => {
      const [box] = boxesOf(marks[index] as Mark);
      return !box || !isPast(box);
    });
  const margin = heights * innerHeight;
  return marks.slice(
    firstWhere(({ bottom }) => bottom > -margin),
    firstWhere(({ top }) => top > innerHeight + margin),
  );
}

/** A section number for each block. It increases at every heading. */
function sectionsOf(blocks: readonly TextBlock[]): number[] {
  let section = 0;
  return blocks.map(({ element }) => {
    if (fits(element, 'h1,h2,h3,h4,h5,h6,[role=heading]')) section++;
    return section;
  });
}
