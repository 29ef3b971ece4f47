import type { Mention } from '#core/mentions/mention.ts';
import { isVisible } from './node-kinds.ts';
import { parentAcrossRoots } from './shadow-roots.ts';
import { isInSight, isUncovered } from './sight.ts';
import { positionAt, type TextBlock } from './text-block.ts';

/** What the background says of a mention. */
export type PageMention = Mention & {
  /** True where it is a full name, by which the card is introduced to the article. */
  readonly full?: boolean | undefined;
  /** True where the reader knows the card: it is not drawn. */
  readonly known?: boolean | undefined;
  /** The reasons for and against each candidate, unchecked: they are checked where they are shown. */
  readonly why: unknown;
};

/** A mention where it stands in the page. */
export type Mark = {
  readonly mention: PageMention;
  readonly block: TextBlock;
  /** What is painted. It does not follow changes of the page: a changed block is read again and gets new ones. */
  readonly range: StaticRange;
};

/** The mention's place in the page; null where the page has changed under it since the block was read. */
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

/** True where nothing about a mention has changed, but perhaps objects. */
export function isSameMention(a: PageMention, b: PageMention): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}

/** True for two marks of the same words: reading a block again makes new marks of old words. */
export function isSameMark(a: Mark | null, b: Mark | null): boolean {
  if (!a || !b) return a === b;
  const ends = ['startContainer', 'startOffset', 'endContainer', 'endOffset'] as const;
  return ends.every(end => a.range[end] === b.range[end]);
}

/** A live range over the mark, for measuring and scrolling; null where the page has changed under it. */
export function liveRange(mark: Mark): Range | null {
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  if (!startContainer.isConnected || !endContainer.isConnected) return null;
  const range = (startContainer.ownerDocument as Document).createRange();
  try {
    range.setStart(startContainer, startOffset);
    range.setEnd(endContainer, endOffset);
  } catch {
    // The node got shorter; its block is about to be read again.
    return null;
  }
  return range;
}

/** The boxes of the mark in viewport pixels, one for each line that it stands on; none where it is not rendered. */
export function boxesOf(mark: Mark): DOMRect[] {
  return [...(liveRange(mark)?.getClientRects() ?? [])].filter(box => box.width > 0 && box.height > 0);
}

/** True where a reader can see the mark at its place in the page, perhaps after scrolling. */
export function isOpenToView(mark: Mark): boolean {
  const boxes = boxesOf(mark);
  const [first] = boxes;
  const element = parentAcrossRoots(mark.range.startContainer);
  try {
    return first && element
      ? isVisible(element) && isInSight(element, boxes) && isUncovered(element, first)
      : false;
  } catch {
    // Where the page makes it fail.
    return false;
  }
}

/** The text of the mark as the page writes it, soft hyphens left out and every space plain. */
export function writtenForm(mark: Mark): string {
  const { start, end } = mark.mention;
  return mark.block.text
    .slice(start, end)
    .replace(/\u00ad/g, '')
    .replace(/\s+/g, ' ');
}
