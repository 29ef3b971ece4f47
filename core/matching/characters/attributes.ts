/**
 * What is known about a character besides what it folds to: one 16-bit number. The low three bits are its class;
 * where that is `none`, the next three say what kind of separator it is; flags follow.
 */
export const CLASS_MASK = 0b111;

/** Letters, digits and marks, by how words are bordered in their script. */
export const CLASS = {
  none: 0,
  /** Scripts with spaces between words; all digits. */
  alphabetic: 1,
  hangul: 2,
  /** Han, Bopomofo, Yi. */
  han: 3,
  hiragana: 4,
  katakana: 5,
  /** Thai, Lao, Khmer, Myanmar and the Tai scripts. */
  southeast: 6,
} as const;

export const KIND_MASK = 0b111_111;

/** Separators and what is passed over. Every value has class `none`. */
export const KIND = {
  /** Counts as itself: full stop, hyphen, ampersand, emoji. */
  punctuation: 0 << 3,
  space: 1 << 3,
  apostrophe: 2 << 3,
  /** Passed over wherever it stands: soft hyphen, joiners, direction marks. */
  ignorable: 3 << 3,
  /** Accent or point that adds nothing to a name; belongs to the letter before it. */
  droppedMark: 4 << 3,
  surrogate: 5 << 3,
} as const;

export const ATTRIBUTE = {
  /** Belongs to the character before it: marks, later parts of a Korean syllable, kana voicing. */
  extender: 1 << 6,
  /** Folds to no unit or to several. */
  expands: 1 << 7,
  upper: 1 << 8,
  lower: 1 << 9,
  /** An extender that normalisation never joins or moves, so that it folds by itself. */
  steadyMark: 1 << 10,
} as const;
