import { partitionPoint } from '#core/partition-point.ts';
import type { Mark } from './mark.ts';
import { isShadowRoot } from './node-kinds.ts';
import { isCurrent, type TextBlock } from './text-block.ts';

/** The blocks that were read, and the marks in each of them. */
export class BlockStore {
  readonly #marks = new Map<TextBlock, readonly Mark[]>();
  readonly #ofElement = new Map<Element, Set<TextBlock>>();
  readonly #ofNode = new WeakMap<Node, TextBlock>();
  /** The blocks in the order of the page. */
  readonly #order: TextBlock[] = [];
  #lastInserted = -1;
  #marksInOrder: Mark[] | null = null;

  get blocks(): IterableIterator<TextBlock> {
    return this.#marks.keys();
  }

  /** The blocks in the order of the page. */
  get inOrder(): readonly TextBlock[] {
    return this.#order;
  }

  get size(): number {
    return this.#marks.size;
  }

  has(block: TextBlock): boolean {
    return this.#marks.has(block);
  }

  /** Adds a block. Blocks of one walk come in page order, which is the cheapest order to add them in. */
  add(block: TextBlock): void {
    this.#marks.set(block, []);
    this.#insert(block);
    const siblings = this.#ofElement.get(block.element);
    if (siblings) siblings.add(block);
    else this.#ofElement.set(block.element, new Set([block]));
    for (const node of block.nodes) this.#ofNode.set(node, block);
  }

  setMarks(block: TextBlock, marks: readonly Mark[]): void {
    this.#marks.set(block, marks);
    this.#marksInOrder = null;
  }

  marksOf(block: TextBlock): readonly Mark[] {
    return this.#marks.get(block) ?? [];
  }

  /** The block that a text node belongs to; null if it belongs to none. */
  blockOfNode(node: Node): TextBlock | null {
    const block = this.#ofNode.get(node);
    return block && this.#marks.has(block) ? block : null;
  }

  blocksOf(element: Element): readonly TextBlock[] {
    return [...(this.#ofElement.get(element) ?? [])];
  }

  /** Removes a block and returns its marks, which are still painted. */
  remove(block: TextBlock): readonly Mark[] {
    const marks = this.marksOf(block);
    this.#marks.delete(block);
    this.#forget(block);
    const siblings = this.#ofElement.get(block.element);
    siblings?.delete(block);
    if (siblings?.size === 0) this.#ofElement.delete(block.element);
    this.#marksInOrder = null;
    return marks;
  }

  /** Blocks whose nodes have left the page or changed. */
  stale(): TextBlock[] {
    return [...this.blocks].filter(block => !isCurrent(block));
  }

  /** All marks in the order of the page. */
  marksInOrder(): readonly Mark[] {
    this.#marksInOrder ??= this.#order.flatMap(block => this.marksOf(block));
    return this.#marksInOrder;
  }

  #forget(block: TextBlock): void {
    const at = this.#order.indexOf(block);
    this.#order.splice(at, 1);
    if (at <= this.#lastInserted) this.#lastInserted--;
  }

  // Comparing positions is slow among many siblings, and a walk adds neighbours, so the place beside the last insertion
  // is tried first.
  #insert(block: TextBlock): void {
    const near = this.#lastInserted;
    const isAfterNear = near < 0 || this.#precedes(near, block);
    const low = isAfterNear ? near + 1 : 0;
    let high = isAfterNear ? this.#order.length : near;
    if (isAfterNear && low < high && !this.#precedes(low, block)) high = low;
    const at = partitionPoint(low, high, index => this.#precedes(index, block));
    this.#order.splice(at, 0, block);
    this.#lastInserted = at;
  }

  #precedes(index: number, block: TextBlock): boolean {
    return comparePositions(this.#order[index] as TextBlock, block) < 0;
  }
}

function hostInDocument(node: Node): Node {
  let at = node;
  for (let root = at.getRootNode(); isShadowRoot(root); root = at.getRootNode()) at = root.host;
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
