import { partitionPoint } from '#core/partition-point.ts';

/**
 * The text of one block element as it is read, joined across inline elements. A block element that contains other
 * blocks has one TextBlock for each run of text between them.
 */
export type TextBlock = {
  readonly key: number;
  readonly element: Element;
  readonly text: string;
  /** The text nodes that make up `text`, in order. */
  readonly nodes: readonly Text[];
  /**
   * Offset in `text` at which each node's text begins, in UTF-16 code units; ascending, as many as `nodes`. Between two
   * nodes, `text` may have a space or a line end that is in neither.
   */
  readonly starts: readonly number[];
  /** The length of each node's text when the block was read. */
  readonly lengths: readonly number[];
};

/** A position in the page's text, as a boundary of a range. */
export type TextPosition = { readonly node: Text; readonly offset: number };

/** Index of the node that contains the code unit at `offset`. */
function nodeIndexAt(block: TextBlock, offset: number): number {
  return partitionPoint(1, block.starts.length, index => (block.starts[index] as number) <= offset) - 1;
}

/**
 * The position of `offset` in the page. Between two nodes, `end` selects the end of the first one, so that a range
 * never reaches into an element without covering text of it.
 */
export function positionAt(block: TextBlock, offset: number, end = false): TextPosition {
  const index = nodeIndexAt(block, end && offset > 0 ? offset - 1 : offset);
  const node = block.nodes[index] as Text;
  return { node, offset: Math.min(offset - (block.starts[index] as number), node.length) };
}

/** Offset in the block's text of a position in one of its nodes; null for a node of another block. */
export function offsetOf(block: TextBlock, node: Node, offset: number): number | null {
  const index = block.nodes.indexOf(node as Text);
  return index === -1 ? null : (block.starts[index] as number) + offset;
}

/** True while every node is still in the page with a text of the same length. */
export function isCurrent(block: TextBlock): boolean {
  return block.nodes.every((node, index) => node.isConnected && node.length === block.lengths[index]);
}

const measure = new Range();

/** The box, in viewport pixels, of the range that `place` sets. */
export function boxAround(place: (range: Range) => void): DOMRect {
  place(measure);
  const box = measure.getBoundingClientRect();
  // A live range that stays in the page makes each change of the page more expensive.
  measure.setEnd(document, 0);
  return box;
}

/** The box around a block's text, in viewport pixels. */
export function boxOfText({ nodes }: TextBlock): DOMRect {
  const last = nodes[nodes.length - 1] as Text;
  return boxAround(range => {
    range.setStart(nodes[0] as Text, 0);
    range.setEnd(last, last.length);
  });
}
