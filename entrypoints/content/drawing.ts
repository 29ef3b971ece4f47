import { chooseMarks, type MarkPolicy } from '#core/resolving/choose-marks.ts';
import type { BlockStore } from './block-store.ts';
import { boxesOf, isOpenToView, type Mark } from './mark.ts';
import { isNear, Nearby } from './nearby.ts';
import { fits } from './node-kinds.ts';
import type { Painter } from './paint.ts';
import type { TextBlock } from './text-block.ts';

/** A block that reaches further than all that is near has only those of its marks painted that are. */
const TALL = 3;

/** How often the marks of tall blocks are gone through while the page scrolls, in ms. */
const WHILE_SCROLLING = 80;

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
  readonly #painter: Painter;
  readonly #policy: () => MarkPolicy;
  readonly #nearby: Nearby;
  #store: BlockStore | null = null;
  #drawn: ReadonlySet<Mark> = new Set();
  #ofElement: ReadonlyMap<Element, readonly Mark[]> = new Map();
  /** Marks that were looked at where they stand: can a reader see them there? */
  #looks = new WeakMap<Mark, boolean>();
  readonly #unseen = new Set<Mark>();
  #scrolling = false;
  #depth = 0;

  constructor(painter: Painter, policy: () => MarkPolicy, signal: AbortSignal) {
    this.#painter = painter;
    this.#policy = policy;
    this.#nearby = new Nearby(entries => this.#paint(entries.map(({ target }) => target)), signal);
    addEventListener('scroll', () => this.#followScroll(), { capture: true, passive: true, signal });
  }

  /** False for a mark that can be opened, and is not to be seen. */
  isDrawn(mark: Mark): boolean {
    return this.#drawn.has(mark);
  }

  /** Brings what is painted into step with the marks of the page. */
  redraw(store: BlockStore): void {
    this.#store = store;
    const blocks = store.inOrder;
    const marks = blocks.map(block => store.marksOf(block));
    const chosen = chooseMarks(
      // What cannot be seen does not take the place of a mention that can.
      marks.map(found => found.map(mark => (this.#looks.get(mark) === false ? UNSEEN : mark.mention))),
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

  /** Looks again at some of what could not be seen: no event tells of a text that fades in. */
  lookAgain(): void {
    let isChanged = false;
    for (const mark of [...this.#unseen].slice(0, AT_ONCE)) {
      this.#unseen.delete(mark);
      if (!this.#store?.has(mark.block)) continue;
      if (isOpenToView(mark)) isChanged = this.#looks.delete(mark);
      else this.#unseen.add(mark);
    }
    if (isChanged && this.#store) this.redraw(this.#store);
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
    if (!hasUnseen || !this.#store || this.#depth === DEEPEST) return;
    this.#depth++;
    this.redraw(this.#store);
    this.#depth--;
  }

  /** Once seen, a mark stays: what scrolls over it later says nothing new. */
  #canBeSeen(mark: Mark): boolean {
    const known = this.#looks.get(mark);
    if (known !== undefined) return known;
    const isSeen = isOpenToView(mark);
    this.#looks.set(mark, isSeen);
    if (!isSeen) this.#unseen.add(mark);
    return isSeen;
  }

  #followScroll(): void {
    if (this.#scrolling) return;
    this.#scrolling = true;
    setTimeout(() => {
      this.#scrolling = false;
      this.#paint([...this.#nearby.elements].filter(isTall));
    }, WHILE_SCROLLING);
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
    if ((box(marks[middle] as Mark)?.bottom ?? 0) > -innerHeight) high = middle;
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
