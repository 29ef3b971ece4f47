/**
 * Length limit of a pack's or card's id, and of a name, in UTF-16 code units. They are separate constants because the
 * script in every page needs only these.
 */
export const LONGEST_ID = 120;
export const LONGEST_NAME = 200;

/**
 * Upper bounds for the contents of a card: lengths in UTF-16 code units, counts in entries. They are far above what
 * an author writes, and prevent a hostile pack from filling the disk through one card.
 */
export const LIMITS = {
  id: LONGEST_ID,
  title: 200,
  gist: 240,
  summary: 4_000,
  note: 20_000,
  name: LONGEST_NAME,
  names: 200,
  languages: 100,
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
  sameAs: 20,
  tag: 60,
  tags: 20,
} as const;
