import type { MarkedPage } from '#platform/page/hover-slot.ts';
import { boxesOf, isOpenToView, type Mark } from '#platform/page/mark.ts';
import { fits, isShadowRoot } from '#platform/page/node-kinds.ts';
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
  const root = innermostRootAt(point);
  const caret = caretAt(point, root);
  const block = caret && store.blockOfNode(caret.offsetNode);
  if (!block) return markUnder(point, root, store, counts);
  const offset = offsetOf(block, caret.offsetNode, caret.offset) ?? 0;
  // The caret can be on either side of the letter under the pointer.
  const near = store
    .marksOf(block)
    .filter(mark => mark.mention.start <= offset + 1 && offset - 1 <= mark.mention.end && counts(mark));
  return near.find(mark => isInside(point, boxesOf(mark)) && !isEditable(mark)) ?? null;
}

/**
 * The mark under something transparent that takes the pointer, such as a link over a whole teaser; null if there is
 * none, or if it cannot be seen.
 */
function markUnder(
  point: Point,
  root: Document | ShadowRoot,
  store: MarkedPage['store'],
  counts: (mark: Mark) => boolean,
): Mark | null {
  for (const element of root.elementsFromPoint(point.x, point.y))
    for (const block of store.blocksOf(element))
      for (const mark of store.marksOf(block))
        if (counts(mark) && isInside(point, boxesOf(mark)) && !isEditable(mark))
          return isOpenToView(mark) ? mark : null;
  return null;
}

/** True if the page has become one to write in since the mark was made. */
function isEditable({ block }: Mark): boolean {
  return fits(block.element, ':read-write');
}

/** The root of the innermost element at a point, through open and closed shadow roots. */
function innermostRootAt(point: Point): Document | ShadowRoot {
  let root: Document | ShadowRoot = document;
  let element = root.elementFromPoint(point.x, point.y);
  while (element) {
    const inner: ShadowRoot | null = shadowRootOf(element);
    const deeper: Element | null = inner?.elementFromPoint(point.x, point.y) ?? null;
    if (!inner || !deeper || deeper === element) break;
    root = inner;
    element = deeper;
  }
  return root;
}

function caretAt(point: Point, root: Document | ShadowRoot): CaretPosition | null {
  return document.caretPositionFromPoint(point.x, point.y, isShadowRoot(root) ? { shadowRoots: [root] } : {});
}
