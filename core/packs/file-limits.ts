/** Upper bounds for a file. A pack with a million words of text stays far below them. */
export const FILE_LIMITS = {
  /** Bytes of the whole file. */
  file: 512 * 1024 * 1024,
  /** Bytes of one card, and of anything else between two cards. */
  element: 8 * 1024 * 1024,
  /** Nesting of lists and objects; a card needs eight levels. */
  depth: 32,
  /** Total number of cards in all packs of the file. */
  cards: 200_000,
  /** Entries of the own layer. */
  own: 200_000,
  packs: 1_000,
  /** Refused cards that are listed; further ones are only counted. */
  refused: 1_000,
} as const;
