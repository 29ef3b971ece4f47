/**
 * The character tables, unpacked from `character-data.ts` when this module is first loaded.
 *
 * ATTRIBUTES: words `length:value`, the length left out where it is 1, or `pairs*value*value` for characters that
 * alternate. SHIFTS and EXPANSIONS: entries separated by commas, gaps counted from the end of the entry before.
 * All numbers are written to the base 36. BMP characters get flat arrays, the others ranges and a map.
 */
import { ATTRIBUTE, CLASS, CLASS_MASK, KIND } from './attributes.ts';
import { ATTRIBUTES, EXPANSIONS, SHIFTS } from './character-data.ts';

const BMP = 0x10000;
const read = (text: string | undefined) => Number.parseInt(text ?? '', 36);

/** Attributes of each BMP code unit. */
export const attributesOf = new Uint16Array(BMP);
/** What each BMP code unit folds to, where that is one unit. */
export const foldOf = new Uint16Array(BMP);
const rangeStarts: number[] = [];
const rangeAttributes: number[] = [];
const longFolds = new Map<number, readonly number[]>();

function unpackAttributes(): void {
  let code = 0;
  const fill = (length: number, value: number) => {
    const end = code + length;
    if (code < BMP) attributesOf.fill(value, code, Math.min(end, BMP));
    if (end > BMP) {
      rangeStarts.push(Math.max(code, BMP));
      rangeAttributes.push(value);
    }
    code = end;
  };
  for (const word of ATTRIBUTES.split(' ')) {
    const colon = word.indexOf(':');
    if (colon >= 0) fill(colon === 0 ? 1 : read(word.slice(0, colon)), read(word.slice(colon + 1)));
    else {
      const [pairs, first, second] = word.split('*').map(read);
      for (let pair = 0; pair < pairs!; pair++) {
        fill(1, first!);
        fill(1, second!);
      }
    }
  }
}

function unpackFolds(): void {
  for (let code = 0; code < BMP; code++) foldOf[code] = code;
  foldOf.fill(0xfffd, 0xd800, 0xe000);
  let code = 0;
  for (const entry of SHIFTS.split(',')) {
    const [gap, shift, count, stride] = entry.split(' ');
    code += read(gap);
    const step = stride === undefined ? 1 : Number(stride);
    const last = code + ((count === undefined ? 1 : read(count)) - 1) * step;
    for (; ; code += step) {
      const folded = code + read(shift);
      if (code < BMP && folded < BMP) foldOf[code] = folded;
      else longFolds.set(code, unitsOf(folded));
      if (code >= last) break;
    }
  }
  code = 0;
  for (const entry of EXPANSIONS.split(',')) {
    const [gap, ...units] = entry.split(' ');
    code += read(gap);
    longFolds.set(code, units.map(read));
  }
}

unpackAttributes();
unpackFolds();

function unitsOf(code: number): readonly number[] {
  if (code < BMP) return [code];
  return [0xd7c0 + (code >> 10), 0xdc00 + (code & 0x3ff)];
}

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

/** Folded units of a letter, digit, kept mark or sign; none for what folds away. */
export function foldOfPoint(code: number): readonly number[] {
  const long = longFolds.get(code);
  if (long !== undefined) return long;
  if (code >= BMP) return unitsOf(code);
  return (attributesOf[code]! & ATTRIBUTE.expands) === 0 ? [foldOf[code]!] : [];
}

/** In {@link wordUnits}: the scanner must look closer. */
export const SPECIAL = 1;
/** In {@link wordUnitsAndSigns}: a sign that names begin with. */
export const SIGN = 3;

/**
 * The table of the scanner's inner loop: 0 for a separator, the folded unit for a character that is simply part of a
 * word in a script with spaces, {@link SPECIAL} for everything that needs more than one look.
 */
export const wordUnits = new Uint16Array(BMP);

/** True for a BMP character of Korean or of a script without spaces, which folds to one unit and is no mark. */
export function isSyllable(point: number): boolean {
  const attributes = attributesOf[point]!;
  return (attributes & CLASS_MASK) > CLASS.alphabetic && (attributes & NO_SYLLABLE) === 0;
}

/** True for a BMP character that may change the fold of what stands before it, and for what the BMP does not hold. */
export function isJoined(point: number): boolean {
  const attributes = attributesOf[point] ?? KIND.ignorable;
  return (attributes & ATTRIBUTE.extender) !== 0 || attributes === KIND.ignorable;
}

const NO_SYLLABLE = ATTRIBUTE.extender | ATTRIBUTE.expands;

/** Signs that fold to another one: full-width forms, dashes, apostrophes. */
const variants: number[] = [];

for (let unit = 0; unit < BMP; unit++) {
  const attributes = attributesOf[unit]!;
  const isSign = attributes === KIND.punctuation || attributes === KIND.apostrophe;
  if (isSign && foldOf[unit] !== unit) variants.push(unit);
  if (isSign || attributes === KIND.space) continue;
  const steady = (attributes & ATTRIBUTE.extender) === 0 || (attributes & ATTRIBUTE.steadyMark) !== 0;
  const alphabetic = (attributes & CLASS_MASK) === CLASS.alphabetic;
  wordUnits[unit] = alphabetic && steady && (attributes & ATTRIBUTE.expands) === 0 ? foldOf[unit]! : SPECIAL;
}

/** {@link wordUnits}, with every character that folds to one of the signs marked. */
export function wordUnitsAndSigns(signs: ReadonlySet<number>): Uint16Array {
  const table = wordUnits.slice();
  for (const sign of signs) if (table[sign] === 0) table[sign] = SIGN;
  for (const unit of variants) if (signs.has(foldOf[unit]!)) table[unit] = SIGN;
  return table;
}

/** Changes whenever the tables do: an index compiled with other tables must not be used. */
export const tablesVersion = [ATTRIBUTES, SHIFTS, EXPANSIONS].reduce((hash, text) => {
  let next = hash;
  for (let index = 0; index < text.length; index++)
    next = Math.imul(next ^ text.charCodeAt(index), 0x01000193);
  return next;
}, 0x811c9dc5);
