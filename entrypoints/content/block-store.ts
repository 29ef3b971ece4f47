import type { Mark } from './mark.ts';
import { isCurrent, type TextBlock } from './text-block.ts';

/** The blocks that were read, and the marks in each. */
export class BlockStore {
  readonly #marks = new Map<TextBlock, readonly Mark[]>();
  readonly #ofElement = new Map<Element, Set<TextBlock>>();
  readonly #ofNode = new WeakMap<Node, TextBlock>();
  #inOrder: Mark[] | null = null;

  get blocks(): IterableIterator<TextBlock> {
    return this.#marks.keys();
  }

  get size(): number {
    return this.#marks.size;
  }

  has(block: TextBlock): boolean {
    return this.#marks.has(block);
  }

  add(block: TextBlock): void {
    this.#marks.set(block, []);
    const siblings = this.#ofElement.get(block.element);
    if (siblings) siblings.add(block);
    else this.#ofElement.set(block.element, new Set([block]));
    for (const node of block.nodes) this.#ofNode.set(node, block);
  }

  setMarks(block: TextBlock, marks: readonly Mark[]): void {
    this.#marks.set(block, marks);
    this.#inOrder = null;
  }

  marksOf(block: TextBlock): readonly Mark[] {
    return this.#marks.get(block) ?? [];
  }

  /** The block that a text node belongs to. */
  blockOfNode(node: Node): TextBlock | null {
    const block = this.#ofNode.get(node);
    return block && this.#marks.has(block) ? block : null;
  }

  blocksOf(element: Element): readonly TextBlock[] {
    return [...(this.#ofElement.get(element) ?? [])];
  }

  /** Forgets a block; gives back its marks, which are still painted. */
  remove(block: TextBlock): readonly Mark[] {
    const marks = this.marksOf(block);
    this.#marks.delete(block);
    const siblings = this.#ofElement.get(block.element);
    siblings?.delete(block);
    if (siblings?.size === 0) this.#ofElement.delete(block.element);
    this.#inOrder = null;
    return marks;
  }

  /** Blocks whose nodes left the page or changed under them. */
  stale(): TextBlock[] {
    return [...this.blocks].filter(block => !isCurrent(block));
  }

  /** All marks in the order of the page. */
  marksInOrder(): readonly Mark[] {
    this.#inOrder ??= [...this.#marks]
      .filter(([, marks]) => marks.length > 0)
      .sort(([a], [b]) => comparePositions(a, b))
      .flatMap(([, marks]) => marks);
    return this.#inOrder;
  }
}

function hostInDocument(node: Node): Node {
  let at = node;
  for (let root = at.getRootNode(); root instanceof ShadowRoot; root = at.getRootNode()) at = root.host;
  return at;
}

function comparePositions(a: TextBlock, b: TextBlock): number {
  let first: Node = a.nodes[0] as Text;
  let second: Node = b.nodes[0] as Text;
  if (first.getRootNode() !== second.getRootNode()) {
    first = hostInDocument(first);
    second = hostInDocument(second);
  }
  if (first === second) return a.key - b.key;
  return first.compareDocumentPosition(second) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1;
}
