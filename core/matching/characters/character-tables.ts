/**
 * The character tables, unpacked from `character-data.ts` when this module is first loaded. A background script that
 * wakes up waits for this, in an engine that has not compiled any code yet. So the work goes run by run and not
 * character by character, and tables that few texts need are unpacked when they are first asked for.
 *
 * VALUES and ATTRIBUTES: runs of equal attributes, each given by the number of its value and its length; a value of two
 * numbers is for characters that alternate. SHIFTS: one-to-one folds, each given by the gap from the end of the one
 * before, the shift with its sign in the lowest bit, and the count with the stride (1 or 2) in the lowest bit.
 * EXPANSIONS: one-to-many folds, each given by the gap from the one before, the number of units, and the units. All
 * numbers are packed as in packed-numbers.ts. BMP characters get flat arrays, the others ranges and a map.
 */
import { ATTRIBUTE, CLASS, CLASS_MASK, KIND } from './attributes.ts';
import { ATTRIBUTES, EXPANSIONS, SHIFTS, VALUES } from './character-data.ts';
import { PackedNumbers } from './packed-numbers.ts';

export const BMP = 0x10000;

/** In {@link wordUnits}: the scanner must examine the character more closely. */
export const SPECIAL = 1;

/** Attributes of each BMP code unit. */
export const attributesOf = new Uint16Array(BMP);

/** The unit that each BMP code unit folds to, if it folds to exactly one. */
export const foldOf = new Uint16Array(BMP);

/**
 * The table of the scanner's inner loop: 0 for a separator, the folded unit for a character that is simply part of a
 * word in a script with spaces, {@link SPECIAL} for every character that needs closer examination.
 */
export const wordUnits = new Uint16Array(BMP);

/** The code points at which runs of characters beyond the BMP begin, ascending, and the attributes of each run. */
export const rangeStarts: number[] = [];
export const rangeAttributes: number[] = [];

/** BMP code units that fold to another one. */
export const shifted: number[] = [];

/** Folds that do not give exactly one unit of the BMP, not unpacked yet: SHIFTS from here on, and EXPANSIONS. */
const longShifts = unpackFolds();
unpackAttributes();
let longFolds: Map<number, readonly number[]> | null = null;

/** Reads SHIFTS up to the end of the BMP; returns the rest of them. */
function unpackFolds(): { readonly numbers: PackedNumbers; readonly end: number } {
  for (let code = 0; code < BMP; code++) foldOf[code] = code;
  foldOf.fill(0xfffd, 0xd800, 0xe000);
  const numbers = new PackedNumbers(SHIFTS);
  let end = 0;
  while (!numbers.isAtEnd) {
    const before = numbers.at;
    const code = end + numbers.next();
    if (code >= BMP) {
      numbers.at = before;
      break;
    }
    const shift = shiftOf(numbers.next());
    const counted = numbers.next();
    const stride = 1 + (counted & 1);
    end = code + ((counted >> 1) - 1) * stride;
    for (let unit = code; unit <= end; unit += stride) {
      foldOf[unit] = unit + shift;
      shifted.push(unit);
    }
  }
  return { numbers, end };
}

function shiftOf(signed: number): number {
  return (signed & 1) === 0 ? signed >> 1 : -(signed >> 1);
}

function unpackAttributes(): void {
  const numbers = new PackedNumbers(ATTRIBUTES);
  let code = 0;
  while (code < BMP) {
    const [value, other] = VALUES[numbers.next()]!;
    const end = code + numbers.next();
    const inBmp = Math.min(end, BMP);
    if (other === undefined) describe(value, code, inBmp);
    else {
      for (let unit = code; unit < inBmp; unit++)
        describe((unit - code) % 2 === 0 ? value : other, unit, unit + 1);
    }
    if (end > BMP) addRange(BMP, value);
    code = end;
  }
  while (!numbers.isAtEnd) {
    const [value, other] = VALUES[numbers.next()]!;
    const end = code + numbers.next();
    if (other === undefined) addRange(code, value);
    else
      for (let point = code; point < end; point++) addRange(point, (point - code) % 2 === 0 ? value : other);
    code = end;
  }
}

function addRange(start: number, attributes: number): void {
  rangeStarts.push(start);
  rangeAttributes.push(attributes);
}

function describe(attributes: number, start: number, end: number): void {
  attributesOf.fill(attributes, start, end);
  if (isSeparator(attributes)) return;
  if (!isPlain(attributes)) wordUnits.fill(SPECIAL, start, end);
  else if (end - start > 8) wordUnits.set(foldOf.subarray(start, end), start);
  else for (let unit = start; unit < end; unit++) wordUnits[unit] = foldOf[unit]!;
}

export function isSign(attributes: number): boolean {
  return attributes === KIND.punctuation || attributes === KIND.apostrophe;
}

function isSeparator(attributes: number): boolean {
  return isSign(attributes) || attributes === KIND.space;
}

/** True if the character is simply part of a word in a script with spaces. */
function isPlain(attributes: number): boolean {
  if ((attributes & CLASS_MASK) !== CLASS.alphabetic || (attributes & ATTRIBUTE.expands) !== 0) return false;
  return (attributes & ATTRIBUTE.extender) === 0 || (attributes & ATTRIBUTE.steadyMark) !== 0;
}

/** The fold of a character that lies beyond the BMP or does not fold to one unit of it; undefined for all others. */
export function longFoldOf(code: number): readonly number[] | undefined {
  longFolds ??= unpackLongFolds();
  return longFolds.get(code);
}

function unpackLongFolds(): Map<number, readonly number[]> {
  const folds = new Map<number, readonly number[]>();
  const { numbers } = longShifts;
  let { end } = longShifts;
  while (!numbers.isAtEnd) {
    let code = end + numbers.next();
    const shift = shiftOf(numbers.next());
    const counted = numbers.next();
    const stride = 1 + (counted & 1);
    end = code + ((counted >> 1) - 1) * stride;
    for (; code <= end; code += stride) folds.set(code, unitsOf(code + shift));
  }
  const expansions = new PackedNumbers(EXPANSIONS);
  let code = 0;
  while (!expansions.isAtEnd) {
    code += expansions.next();
    const units = Array.from({ length: expansions.next() }, () => expansions.next());
    folds.set(code, units);
  }
  return folds;
}

/** UTF-16 units of a code point. */
export function unitsOf(code: number): readonly number[] {
  if (code < BMP) return [code];
  return [0xd7c0 + (code >> 10), 0xdc00 + (code & 0x3ff)];
}
