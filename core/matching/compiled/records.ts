/**
 * What a node says about one name that ends there: two to four words.
 *
 *   card      bits 0–30 the card's number; bit 31 set in the node's last record
 *   options   see {@link OPTION}
 *   capitals  where the rule is `exact`: which letters are capitals
 *   letters   where the name has an alphabet: which letters are of their own
 */
export const OPTION = {
  ruleMask: 0b11,
  neverAlone: 1 << 2,
  /** No ending may be taken off before the name is compared. */
  uninflected: 1 << 3,
  /** The name's own first letter is a capital, and only a capital will do. */
  capitalFirst: 1 << 10,
  alphabetShift: 4,
  alphabetMask: 0x3f << 4,
} as const;

export const LAST_RECORD = 1 << 31;
export const CARD_MASK = 0x7fff_ffff;
