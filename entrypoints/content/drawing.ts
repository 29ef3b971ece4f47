import { chooseMarks, type MarkPolicy } from '#core/resolving/choose-marks.ts';
import type { BlockStore } from './block-store.ts';
import type { Mark } from './mark.ts';
import type { Painter } from './paint.ts';
import type { TextBlock } from './text-block.ts';

/** Says which marks are drawn, by how often the reader wants to see a card marked, and paints those. */
export class Drawing {
  readonly #painter: Painter;
  readonly #policy: () => MarkPolicy;
  #drawn: ReadonlySet<Mark> = new Set();

  constructor(painter: Painter, policy: () => MarkPolicy) {
    this.#painter = painter;
    this.#policy = policy;
  }

  /** False for a mark that can be opened, and is not to be seen. */
  isDrawn(mark: Mark): boolean {
    return this.#drawn.has(mark);
  }

  /** Brings what is painted into step with the marks of the page. */
  redraw(store: BlockStore): void {
    const blocks = store.inOrder;
    const marks = blocks.map(block => store.marksOf(block));
    const chosen = chooseMarks(
      marks.map(found => found.map(({ mention }) => mention)),
      this.#policy(),
      sectionsOf(blocks),
    );
    const drawn = new Set<Mark>();
    for (const [block, found] of marks.entries())
      for (const [index, mark] of found.entries()) if (chosen[block]?.[index]) drawn.add(mark);
    for (const mark of this.#drawn) if (!drawn.has(mark)) this.#painter.remove(mark);
    for (const mark of drawn) if (!this.#drawn.has(mark)) this.#painter.add(mark);
    this.#drawn = drawn;
  }
}

/** A number for each block that grows with every heading. */
function sectionsOf(blocks: readonly TextBlock[]): number[] {
  let section = 0;
  return blocks.map(({ element }) => {
    if (/^h[1-6]$/.test(element.localName) || element.getAttribute('role') === 'heading') section++;
    return section;
  });
}
