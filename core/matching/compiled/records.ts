/**
 * What a node records about one name that ends there: two to four words.
 *
 *   card      bits 0–30 the card's number; bit 31 set in the node's last record
 *   options   see {@link OPTION}
 *   capitals  if the rule is `exact`: a hash of which letters are capitals
 *   letters   if the name's language has an alphabet number: a hash of which letters are separate letters of it
 */
export const OPTION = {
  ruleMask: 0b11,
  neverAlone: 1 << 2,
  /** No ending may be removed before the name is compared. */
  uninflected: 1 << 3,
  /** The name begins with a capital, and the text must too. */
  capitalFirst: 1 << 10,
  alphabetShift: 4,
  alphabetMask: 0x3f << 4,
} as const;

export const LAST_RECORD = 1 << 31;
export const CARD_MASK = 0x7fff_ffff;
