import type { MarkedPage } from '#platform/page/hover-slot.ts';
import { boxesOf, type Mark } from '#platform/page/mark.ts';
import { isShadowRoot } from '#platform/page/node-kinds.ts';
import { shadowRootOf } from '#platform/page/shadow-roots.ts';
import { offsetOf } from '#platform/page/text-block.ts';

/** A point in the viewport, in CSS pixels. */
export type Point = { readonly x: number; readonly y: number };

// In CSS pixels. Boxes end where the letters end; a pointer that is just beside them still means the mark.
const SLACK_PX = 1;

export function isInside(point: Point, boxes: readonly DOMRect[]): boolean {
  return boxes.some(
    box =>
      point.x >= box.left - SLACK_PX &&
      point.x <= box.right + SLACK_PX &&
      point.y >= box.top - SLACK_PX &&
      point.y <= box.bottom + SLACK_PX,
  );
}

/**
 * The mark under a point, among those for which `counts` returns true; null if there is none. The caret position next
 * to the point gives the block, whose marks are sorted. The boxes of each line then decide: a mark that wraps is hit on
 * both lines, but not between them.
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
  // The caret can be on either side of the letter under the pointer.
  const near = store
    .marksOf(block)
    .filter(mark => mark.mention.start <= offset + 1 && offset - 1 <= mark.mention.end && counts(mark));
  return near.find(mark => isInside(point, boxesOf(mark))) ?? null;
}

/** The innermost element at a point, through open and closed shadow roots, and the root that it is in. */
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
