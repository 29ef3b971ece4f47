/**
 * The character tables, unpacked from `character-data.ts` when this module is first loaded. A background that is woken
 * waits for it, on an engine that has compiled nothing yet: so the work is by runs and not by characters, and what few
 * texts need is unpacked when it is first asked for.
 *
 * VALUES and ATTRIBUTES: runs of equal attributes, each the number of its value and its length; a value of two numbers
 * is for characters that alternate. SHIFTS: one-to-one folds, each the gap from the end of the one before, the shift
 * with its sign in the lowest bit, and the count with the stride (1 or 2) in the lowest bit. EXPANSIONS: one-to-many
 * folds, each the gap from the one before, the number of units, the units. All numbers as packed-numbers.ts has them.
 * BMP characters get flat arrays, the others ranges and a map.
 */
import { ATTRIBUTE, CLASS, CLASS_MASK, KIND } from './attributes.ts';
import { ATTRIBUTES, EXPANSIONS, SHIFTS, VALUES } from './character-data.ts';
import { PackedNumbers } from './packed-numbers.ts';

export const BMP = 0x10000;

/** In {@link wordUnits}: the scanner must look closer. */
export const SPECIAL = 1;

/** Attributes of each BMP code unit. */
export const attributesOf = new Uint16Array(BMP);

/** What each BMP code unit folds to, where that is one unit. */
export const foldOf = new Uint16Array(BMP);

/**
 * The table of the scanner's inner loop: 0 for a separator, the folded unit for a character that is simply part of a
 * word in a script with spaces, {@link SPECIAL} for everything that needs more than one look.
 */
export const wordUnits = new Uint16Array(BMP);

/** Where runs of characters beyond the BMP begin, ascending, and the attributes of each. */
export const rangeStarts: number[] = [];
export const rangeAttributes: number[] = [];

/** BMP code units that fold to another one. */
export const shifted: number[] = [];

/** Folds to something else than one unit of the BMP, not unpacked yet: SHIFTS from here on, and EXPANSIONS. */
const longShifts = unpackFolds();
unpackAttributes();
let longFolds: Map<number, readonly number[]> | null = null;

/** Reads SHIFTS as far as the BMP goes; gives what is left of them. */
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

/** True where the character is simply part of a word in a script with spaces. */
function isPlain(attributes: number): boolean {
  if ((attributes & CLASS_MASK) !== CLASS.alphabetic || (attributes & ATTRIBUTE.expands) !== 0) return false;
  return (attributes & ATTRIBUTE.extender) === 0 || (attributes & ATTRIBUTE.steadyMark) !== 0;
}

/** What a character folds to that does not fold to one unit of the BMP, or stands beyond it; else nothing. */
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
