/** Longest piece in which a block's text is sent, in UTF-16 code units. */
const PIECE = 50_000;

/** How far pieces overlap: longer than any name (LIMITS.name) can stand in text, hyphens and breaks included. */
const OVERLAP = 1_000;

/** A piece of a block's text. Mentions that begin before `from` belong to the piece before, those from `to` on to the next. */
export type TextPiece = {
  readonly text: string;
  readonly at: number;
  readonly from: number;
  readonly to: number;
};

/** The pieces of a text, each at most PIECE + 2 × OVERLAP long: the whole text where it is short, as it nearly always is. */
export function splitText(text: string): TextPiece[] {
  if (text.length <= PIECE) return [{ text, at: 0, from: 0, to: text.length }];
  const pieces: TextPiece[] = [];
  for (let from = 0; from < text.length; from += PIECE) {
    const at = Math.max(0, from - OVERLAP);
    const to = Math.min(text.length, from + PIECE);
    pieces.push({ text: text.slice(at, Math.min(text.length, to + OVERLAP)), at, from, to });
  }
  return pieces;
}
