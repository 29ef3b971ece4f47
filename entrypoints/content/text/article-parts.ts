import type { TextBlock } from '#platform/page/text-block.ts';
import { MOST_PIECES, PART_SIZE } from '#platform/protocols/mentions-protocol.ts';
import { splitText, type TextPiece } from './split-text.ts';

/** A piece of a block's text, as the background is asked about it. */
export type Asked = { readonly block: TextBlock; readonly piece: TextPiece };

/** The part of an article that one request covers. Nearly every article is a single part. */
export type ArticlePart = readonly Asked[];

/**
 * Groups the blocks of a page into parts of at most {@link PART_SIZE} code units and {@link MOST_PIECES} pieces. A
 * piece longer than that forms its own part.
 *
 * @param blocks in the order of the page.
 */
export function partsOf(blocks: Iterable<TextBlock>): ArticlePart[] {
  const parts: Asked[][] = [];
  let part: Asked[] = [];
  let size = 0;
  for (const block of blocks) {
    for (const piece of splitText(block.text)) {
      if (part.length === MOST_PIECES || (part.length > 0 && size + piece.text.length > PART_SIZE)) {
        parts.push(part);
        part = [];
        size = 0;
      }
      part.push({ block, piece });
      size += piece.text.length;
    }
  }
  if (part.length > 0) parts.push(part);
  return parts;
}
