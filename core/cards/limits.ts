/** Longest id, in UTF-16 code units. By itself, for the page's script, which needs none of the others. */
export const LONGEST_ID = 120;

/**
 * Upper bounds of what a card may hold: lengths in UTF-16 code units, counts in entries. They are far above what
 * an author writes, and keep a hostile pack from filling the disk through one card.
 */
export const LIMITS = {
  id: LONGEST_ID,
  title: 200,
  gist: 240,
  summary: 4_000,
  note: 20_000,
  name: 200,
  names: 200,
  statement: 1_000,
  statements: 500,
  sources: 500,
  sourceText: 400,
  address: 2_000,
  side: 120,
  sides: 20,
  disputes: 20,
  points: 2_000,
  shapes: 50,
} as const;
