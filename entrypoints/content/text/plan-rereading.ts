import type { BlockStore } from '#platform/page/block-store.ts';
import { isElement, isInPage, isShadowRoot, parentOf } from '#platform/page/node-kinds.ts';
import type { TextBlock } from '#platform/page/text-block.ts';
import { blockAround, isOutOfReach, roleOf } from './element-role.ts';
import type { PageChanges } from './watch-page.ts';

/** What has to be read again after a change. */
export type Rereading = {
  /** New subtrees; none of them is inside another. */
  readonly roots: readonly Element[];
  /** Blocks whose own text changed while the blocks inside them did not. */
  readonly shallow: readonly Element[];
  /** Blocks that left the page or its readable part. */
  readonly gone: readonly TextBlock[];
};

/** Works out the smallest part of the page that has to be walked again. */
export function planRereading(changes: PageChanges, store: BlockStore): Rereading {
  const added = new Set([...changes.added].filter(node => isElement(node) && isInPage(node)) as Element[]);
  const readable = [...added].filter(element => !hasAncestorIn(element, added) && !isOutOfReach(element));
  const roots = new Set(
    readable.flatMap(element => (roleOf(element) === 'block' ? [element] : blocksInside(element))),
  );

  const touched = new Set<Element>();
  const gone: TextBlock[] = [];
  if (changes.removed) {
    for (const block of store.stale()) {
      if (isInPage(block.element)) touched.add(block.element);
      else gone.push(block);
    }
  }
  for (const node of changes.touched) {
    const block = isInPage(node) ? blockAround(isShadowRoot(node) ? node.host : node) : null;
    if (block && !roots.has(block) && !hasAncestorIn(block, roots)) touched.add(block);
  }
  const shallow: Element[] = [];
  for (const element of touched) {
    if (isOutOfReach(element)) gone.push(...store.blocksOf(element));
    else shallow.push(element);
  }
  return { roots: [...roots], shallow, gone };
}

/** The outermost blocks inside an inline element. The element's own text belongs to the block around it. */
function blocksInside(inline: Element): Element[] {
  const found = new Set(
    [...Element.prototype.querySelectorAll.call(inline, '*')].filter(element => roleOf(element) === 'block'),
  );
  return [...found].filter(element => !hasAncestorIn(element, found));
}

function hasAncestorIn(element: Element, set: ReadonlySet<Element>): boolean {
  for (let at = parentOf(element); at; at = parentOf(at)) if (set.has(at as Element)) return true;
  return false;
}
