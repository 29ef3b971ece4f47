import { partitionPoint } from '#core/partition-point.ts';
import { chooseMarks, type MarkPolicy } from '#core/resolving/choose-marks.ts';
import type { BlockStore } from '#platform/page/block-store.ts';
import { boxesOf, isOpenToView, type Mark } from '#platform/page/mark.ts';
import { boxOf, fits, isWithin } from '#platform/page/node-kinds.ts';
import type { TextBlock } from '#platform/page/text-block.ts';
import type { HighlightPainter } from './highlight-painter.ts';

/** A block that reaches further than all that is near has only those of its marks painted that are. */
const TALL = 3;

/**
 * How far above and below the viewport marks are painted, in heights of it. At rest each costs the page something in each
 * frame that recalculates style. While it scrolls, each change of what is painted costs more than all that is.
 */
const AT_REST = 0.1;
const WHILE_SCROLLING = 10;

/** Marks are painted further along when the reader has come this near to the end of the painted ones, in the same unit. */
const NEAR_THE_END = 3;

/** Marks out of sight that are looked at again at once. */
const AT_ONCE = 50;

/** How often in a row other mentions take the place of some that cannot be seen. */
const DEEPEST = 6;

/**
 * Says which marks are drawn, by how often the reader wants to see a card marked, and paints those of them that are in
 * or near the viewport and can be seen there: each text with a painted range is painted anew in every frame that
 * recalculates style (Chromium), and a page learns of painted ranges.
 */
export class MarkSelection {
  readonly #store: BlockStore;
  readonly #painter: HighlightPainter;
  readonly #policy: () => MarkPolicy;
  #drawn: ReadonlySet<Mark> = new Set();
  #ofElement: ReadonlyMap<Element, readonly Mark[]> = new Map();
  /** Marks that were looked at where they stand: those that a reader can see there, and the others. */
  readonly #seen = new WeakSet<Mark>();
  readonly #unseen = new Set<Mark>();
  #depth = 0;
  #reach = AT_REST;
  #isMoving = false;
  /** Where the first of the drawn blocks stood when marks were painted as far as {@link WHILE_SCROLLING}. */
  #from = 0;

  constructor(store: BlockStore, painter: HighlightPainter, policy: () => MarkPolicy, signal: AbortSignal) {
    this.#store = store;
    this.#painter = painter;
    this.#policy = policy;
    const follow = ({ target }: Event) => {
      // A ticker or a row of pictures moves little of the text.
      const isSmall = target instanceof Element && target.clientHeight < innerHeight / 2;
      if (isSmall) return;
      this.#isMoving = true;
      if (this.#reach === AT_REST) this.#paint(WHILE_SCROLLING);
    };
    addEventListener('scroll', follow, { capture: true, passive: true, signal });
  }

  /** False for a mark that can be opened, and is not to be seen. */
  isDrawn(mark: Mark): boolean {
    return this.#drawn.has(mark);
  }

  /** Brings what is painted into step with the marks of the page. */
  redraw(): void {
    const blocks = this.#store.inOrder;
    const marks = blocks.map(block => this.#store.marksOf(block));
    const chosen = chooseMarks(
      // What cannot be seen does not take the place of a mention that can.
      marks.map(found => found.map(mark => (this.#unseen.has(mark) ? UNSEEN : mark.mention))),
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
   * Looks again at some of what could not be seen, and at what is near: no event tells of a text that fades in, or of the
   * end of scrolling.
   */
  lookAgain(): void {
    let isChanged = false;
    for (const mark of [...this.#unseen].slice(0, AT_ONCE)) {
      this.#unseen.delete(mark);
      isChanged = (this.#store.has(mark.block) && this.#canBeSeen(mark)) || isChanged;
    }
    if (isChanged) this.redraw();
    else if (!this.#isMoving) this.#paint(AT_REST);
    else if (Math.abs(this.#top() - this.#from) > (WHILE_SCROLLING - NEAR_THE_END) * innerHeight)
      this.#paint();
    this.#isMoving = false;
  }

  #top(): number {
    for (const element of this.#ofElement.keys()) return boxOf(element).top;
    return 0;
  }

  #paint(reach = this.#reach): void {
    this.#reach = reach;
    this.#from = this.#top();
    let hasUnseen = false;
    for (const [element, marks] of this.#ofElement) {
      const box = boxOf(element);
      const isNear = box.height > 0 && isWithin(box, reach);
      const near = new Set(isNear ? nearOf(element, marks, reach) : []);
      for (const mark of marks) {
        if (!near.has(mark)) this.#painter.remove(mark);
        else if (this.#canBeSeen(mark)) this.#painter.add(mark);
        else hasUnseen = true;
      }
    }
    if (!hasUnseen || this.#depth === DEEPEST) return;
    this.#depth++;
    this.redraw();
    this.#depth--;
  }

  /** Once seen, a mark stays: what scrolls over it later says nothing new. */
  #canBeSeen(mark: Mark): boolean {
    const isSeen = this.#seen.has(mark) || isOpenToView(mark);
    if (isSeen) this.#seen.add(mark);
    else this.#unseen.add(mark);
    return isSeen;
  }
}

const UNSEEN = { card: null, candidates: [] };

/** Those of a near block's marks that are near themselves. They come in the order of the text, which runs downwards. */
function nearOf(element: Element, marks: readonly Mark[], heights: number): readonly Mark[] {
  if (element.clientHeight < TALL * innerHeight) return marks;
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

/** A number for each block that grows with every heading. */
function sectionsOf(blocks: readonly TextBlock[]): number[] {
  let section = 0;
  return blocks.map(({ element }) => {
    if (fits(element, 'h1,h2,h3,h4,h5,h6,[role=heading]')) section++;
    return section;
  });
}
