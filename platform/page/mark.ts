import type { Mention } from '#core/mentions/mention.ts';
import { isVisible } from './node-kinds.ts';
import { parentAcrossRoots } from './shadow-roots.ts';
import { isInSight, isUncovered } from './sight.ts';
import { positionAt, type TextBlock } from './text-block.ts';

/** What the background says about a mention. */
export type PageMention = Mention & {
  /** True for a full name, which introduces the card in the article. */
  readonly full?: boolean | undefined;
  /** True if the reader knows the card: the mention is not drawn. */
  readonly known?: boolean | undefined;
  /** The reasons for and against each candidate, unchecked: the card that shows them checks them. */
  readonly why: unknown;
};

/** A mention at its place in the page. */
export type Mark = {
  readonly mention: PageMention;
  readonly block: TextBlock;
  /** The painted range. It does not follow changes of the page: a changed block is read again and gets new ranges. */
  readonly range: StaticRange;
};

/** Makes the mark of a mention; null if the page has changed at that place since the block was read. */
export function markFor(block: TextBlock, mention: PageMention): Mark | null {
  if (mention.end > block.text.length || mention.start >= mention.end) return null;
  const start = positionAt(block, mention.start);
  const end = positionAt(block, mention.end, true);
  if (start.node.length < start.offset || end.node.length < end.offset) return null;
  const range = new StaticRange({
    startContainer: start.node,
    startOffset: start.offset,
    endContainer: end.node,
    endOffset: end.offset,
  });
  return { mention, block, range };
}

/** True if two mentions are equal by value. */
export function isSameMention(a: PageMention, b: PageMention): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** True for two marks of the same words: reading a block again makes new marks for old words. */
export function isSameMark(a: Mark | null, b: Mark | null): boolean {
  if (!a || !b) return a === b;
  const ends = ['startContainer', 'startOffset', 'endContainer', 'endOffset'] as const;
  return ends.every(end => a.range[end] === b.range[end]);
}

/** A live range around the mark, for measuring and scrolling; null if the page has changed at that place. */
export function liveRange(mark: Mark): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  const range = (startContainer.ownerDocument as Document).createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    // The node became shorter; its block is about to be read again.
    return null;
  }
  return range;
}

/** The boxes of the mark in viewport pixels, one for each line that it is on. Empty if the mark is not rendered. */
export function boxesOf(mark: Mark): DOMRect[] {
  return [...(liveRange(mark)?.getClientRects() ?? [])].filter(box => box.width > 0 && box.height > 0);
}

/** True if a reader can see the mark at its place in the page, perhaps after scrolling. */
export function isOpenToView(mark: Mark): boolean {
  const boxes = boxesOf(mark);
  const [first] = boxes;
  const element = parentAcrossRoots(mark.range.startContainer);
  try {
    return first && element
      ? isVisible(element) && isInSight(element, boxes) && isUncovered(element, first)
      : false;
  } catch {
    // The page can make these calls fail.
    return false;
  }
}

/** The text of the mark as written in the page, without soft hyphens and with every space as a plain one. */
export function writtenForm(mark: Mark): string {
  const { start, end } = mark.mention;
  return mark.block.text
    .slice(start, end)
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ');
}
