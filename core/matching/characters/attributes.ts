/**
 * What is known about a character besides its fold, as one 16-bit number. The low three bits are its class. If the
 * class is `none`, the next three bits say what kind of separator the character is. Flags follow.
 */
export const CLASS_MASK = 0b111;

/** Classes of letters, digits and marks: they differ in where words of their script begin and end. */
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

/** Kinds of separators and of characters that matching skips. Every value has class `none`. */
export const KIND = {
  /** Compared as it is: full stop, hyphen, ampersand, emoji. */
  punctuation: 0 << 3,
  space: 1 << 3,
  apostrophe: 2 << 3,
  /** Skipped everywhere: soft hyphen, joiners, direction marks. */
  ignorable: 3 << 3,
  /** An accent or point that does not distinguish names; belongs to the letter before it. */
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
  /** An extender that normalisation never joins to another character or moves, so that it can be folded alone. */
  steadyMark: 1 << 10,
} as const;
