import { chooseMarks, type MarkPolicy } from '#core/resolving/choose-marks.ts';
import type { BlockStore } from './block-store.ts';
import { boxesOf, isOpenToView, type Mark } from './mark.ts';
import { isNear, Nearby } from './nearby.ts';
import { fits } from './node-kinds.ts';
import type { Painter } from './paint.ts';
import type { TextBlock } from './text-block.ts';

/** A block that reaches further than all that is near has only those of its marks painted that are. */
const TALL = 3;

/** Marks out of sight that are looked at again at once. */
const AT_ONCE = 50;

/** How often in a row other mentions take the place of some that cannot be seen. */
const DEEPEST = 6;

/**
 * Says which marks are drawn, by how often the reader wants to see a card marked, and paints those of them that are in
 * or near the viewport and can be seen there: each text with a painted range is painted anew in every frame that
 * recalculates style (Chromium), and a page learns of painted ranges.
 */
export class Drawing {
  readonly #store: BlockStore;
  readonly #painter: Painter;
  readonly #policy: () => MarkPolicy;
  readonly #nearby: Nearby;
  #drawn: ReadonlySet<Mark> = new Set();
  #ofElement: ReadonlyMap<Element, readonly Mark[]> = new Map();
  /** Marks that were looked at where they stand: those that a reader can see there, and the others. */
  readonly #seen = new WeakSet<Mark>();
  readonly #unseen = new Set<Mark>();
  #depth = 0;

  constructor(store: BlockStore, painter: Painter, policy: () => MarkPolicy, signal: AbortSignal) {
    this.#store = store;
    this.#painter = painter;
    this.#policy = policy;
    this.#nearby = new Nearby(entries => this.#paint(entries.map(({ target }) => target)), signal);
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
    const before = this.#ofElement;
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
    for (const element of before.keys()) if (!after.has(element)) this.#nearby.leave(element);
    for (const element of after.keys()) if (!before.has(element)) this.#nearby.watch(element);
    this.#paint(this.#nearby.elements);
  }

  /**
   * Looks again at some of what could not be seen, and at where tall blocks are: no event tells of a text that fades in,
   * or of the part of a block that has come near.
   */
  lookAgain(): void {
    let isChanged = false;
    for (const mark of [...this.#unseen].slice(0, AT_ONCE)) {
      this.#unseen.delete(mark);
      isChanged = (this.#store.has(mark.block) && this.#canBeSeen(mark)) || isChanged;
    }
    if (isChanged) this.redraw();
    else this.#paint([...this.#nearby.elements].filter(isTall));
  }

  #paint(elements: Iterable<Element>): void {
    let hasUnseen = false;
    for (const element of elements) {
      const marks = this.#ofElement.get(element) ?? [];
      const near = this.#nearby.elements.has(element) ? nearOf(element, marks) : new Set();
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

function isTall(element: Element): boolean {
  return element.clientHeight > TALL * innerHeight;
}

/** Those of a near block's marks that are near themselves. They come in the order of the text, which runs downwards. */
function nearOf(element: Element, marks: readonly Mark[]): ReadonlySet<unknown> {
  if (!isTall(element)) return new Set(marks);
  const box = (mark: Mark) => boxesOf(mark)[0];
  let low = 0;
  for (let high = marks.length; low < high; ) {
    const middle = (low + high) >> 1;
    if ((box(marks[middle] as Mark)?.bottom ?? 0) > -innerHeight / 2) high = middle;
    else low = middle + 1;
  }
  const near = new Set<Mark>();
  for (const mark of marks.slice(low)) {
    const at = box(mark);
    if (at && !isNear(at)) break;
    near.add(mark);
  }
  return near;
}

/** A number for each block that grows with every heading. */
function sectionsOf(blocks: readonly TextBlock[]): number[] {
  let section = 0;
  return blocks.map(({ element }) => {
    if (fits(element, 'h1,h2,h3,h4,h5,h6,[role=heading]')) section++;
    return section;
  });
}
