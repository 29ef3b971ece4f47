/** The scanner's questions about characters. */
import { ATTRIBUTE, CLASS, CLASS_MASK, KIND } from './attributes.ts';
import {
  attributesOf,
  BMP,
  foldOf,
  isSign,
  longFoldOf,
  rangeAttributes,
  rangeStarts,
  shifted,
  unitsOf,
  wordUnits,
} from './character-tables.ts';

export { TABLES_VERSION as tablesVersion } from './character-data.ts';
export { attributesOf, foldOf, SPECIAL, wordUnits } from './character-tables.ts';

/** Attributes of any code point. */
export function attributesOfPoint(code: number): number {
  if (code < BMP) return attributesOf[code]!;
  let low = 0;
  let high = rangeStarts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (rangeStarts[middle]! <= code) low = middle;
    else high = middle - 1;
  }
  return rangeAttributes[low]!;
}

/** The folded units of a letter, digit, kept mark or sign; empty for a character that folds away. */
export function foldOfPoint(code: number): readonly number[] {
  if (code < BMP && (attributesOf[code]! & ATTRIBUTE.expands) === 0) return [foldOf[code]!];
  const long = longFoldOf(code);
  if (long !== undefined) return long;
  return code >= BMP ? unitsOf(code) : [];
}

/** In {@link wordUnitsAndSigns}: a sign with which some name begins. */
export const SIGN = 3;

/** True for a BMP character of Korean or of a script without spaces that folds to one unit and is not a mark. */
export function isSyllable(point: number): boolean {
  const attributes = attributesOf[point]!;
  return (attributes & CLASS_MASK) > CLASS.alphabetic && (attributes & NOT_A_SYLLABLE) === 0;
}

/**
 * True for a BMP character that may change the fold of the character before it, and for all characters beyond the BMP.
 */
export function isJoined(point: number): boolean {
  const attributes = attributesOf[point] ?? KIND.ignorable;
  return (attributes & ATTRIBUTE.extender) !== 0 || attributes === KIND.ignorable;
}

const NOT_A_SYLLABLE = ATTRIBUTE.extender | ATTRIBUTE.expands;

/** {@link wordUnits}, with every character marked that folds to one of the signs. */
export function wordUnitsAndSigns(signs: ReadonlySet<number>): Uint16Array {
  const table = wordUnits.slice();
  for (const sign of signs) if (table[sign] === 0) table[sign] = SIGN;
  // Characters that fold to a sign: full-width forms, dashes, apostrophes.
  for (const unit of shifted) {
    if (isSign(attributesOf[unit]!) && signs.has(foldOf[unit]!)) table[unit] = SIGN;
  }
  return table;
}
