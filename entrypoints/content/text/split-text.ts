/** Longest piece of a block's text that is sent, without the overlaps, in UTF-16 code units. */
const PIECE_LENGTH = 50_000;

/**
 * How far pieces overlap, in UTF-16 code units: longer than any name (LIMITS.name) can be in a text, hyphens and breaks
 * included.
 */
const OVERLAP = 1_000;

/**
 * A piece of a block's text, which begins at offset `at` of the block. Mentions that begin before `from` belong to the
 * piece before, those that begin at `to` or later to the next one.
 */
export type TextPiece = {
  readonly text: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

/**
 * The pieces of a text, each at most PIECE_LENGTH + 2 × OVERLAP long. A short text, as nearly all are, is one piece.
 */
export function splitText(text: string): TextPiece[] {
  if (text.length <= PIECE_LENGTH) return [{ text, at: 0, from: 0, to: text.length }];
  const pieces: TextPiece[] = [];
  for (let from = 0; from < text.length; from += PIECE_LENGTH) {
    const at = Math.max(0, from - OVERLAP);
    const to = Math.min(text.length, from + PIECE_LENGTH);
    pieces.push({ text: text.slice(at, Math.min(text.length, to + OVERLAP)), at, from, to });
  }
  return pieces;
}
