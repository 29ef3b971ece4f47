/** Upper bounds of a file that is read. A pack of a million words of text stays far below them. */
export const FILE_LIMITS = {
  /** Bytes of the whole file. */
  file: 512 * 1024 * 1024,
  /** Bytes of one card, and of anything else between two cards. */
  element: 8 * 1024 * 1024,
  /** Lists and objects inside one another; a card of ours needs eight. */
  depth: 32,
  /** Cards of all packs of the file together. */
  cards: 200_000,
  /** Entries of the own layer. */
  own: 200_000,
  packs: 1_000,
  /** Refused cards that are listed; further ones are counted. */
  refused: 1_000,
} as const;
