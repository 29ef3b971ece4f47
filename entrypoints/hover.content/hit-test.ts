import type { MarkedPage } from '#platform/page/hover-slot.ts';
import { boxesOf, type Mark } from '#platform/page/mark.ts';
import { isShadowRoot } from '#platform/page/node-kinds.ts';
import { shadowRootOf } from '#platform/page/shadow-roots.ts';
import { offsetOf } from '#platform/page/text-block.ts';

/** A point in the viewport, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

// Boxes end where the letters do; a pointer on the line but a hair beside still means the mark.
const SLACK = 1;

export function isInside(point: Point, boxes: readonly DOMRect[]): boolean {
  return boxes.some(
    box =>
      point.x >= box.left - SLACK &&
      point.x <= box.right + SLACK &&
      point.y >= box.top - SLACK &&
      point.y <= box.bottom + SLACK,
  );
}

/**
 * The mark under a point among those that count, null where there is none. The caret next to the point tells the block, the block's marks
 * are sorted, and the boxes of each line decide: a mark that wraps is hit on both lines and not between them.
 */
export function markAt(
  point: Point,
  store: MarkedPage['store'],
  counts: (mark: Mark) => boolean,
): Mark | null {
  const target = innermostAt(point);
  if (!target) return null;
  const caret = caretAt(point, target.root);
  const block = caret && store.blockOfNode(caret.offsetNode);
  if (!block) return null;
  const offset = offsetOf(block, caret.offsetNode, caret.offset) ?? 0;
  // The caret can fall on either side of the letter that the pointer is on.
  const near = store
    .marksOf(block)
    .filter(mark => mark.mention.start <= offset + 1 && offset - 1 <= mark.mention.end && counts(mark));
  return near.find(mark => isInside(point, boxesOf(mark))) ?? null;
}

/** The innermost element at a point, through open and closed shadow roots, and the root that it stands in. */
function innermostAt(point: Point): { element: Element; root: Document | ShadowRoot } | null {
  let root: Document | ShadowRoot = document;
  let element = root.elementFromPoint(point.x, point.y);
  while (element) {
    const inner: ShadowRoot | null = shadowRootOf(element);
    const deeper: Element | null = inner?.elementFromPoint(point.x, point.y) ?? null;
    if (!inner || !deeper || deeper === element) return { element, root };
    root = inner;
    element = deeper;
  }
  return null;
}

function caretAt(point: Point, root: Document | ShadowRoot): CaretPosition | null {
  return document.caretPositionFromPoint(point.x, point.y, isShadowRoot(root) ? { shadowRoots: [root] } : {});
}
