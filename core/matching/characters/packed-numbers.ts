/**
 * Numbers in a string: five bits per character, the lowest first, and a sixth bit that says whether more follow. The
 * characters are those from `?` to `~`, which source code can contain unescaped, except for the backslash.
 */
const ZERO = 63;

/** @param number an integer from 0 on, of at most 30 bits. */
export function writeNumber(number: number): string {
  const rest = number >>> 5;
  const character = String.fromCharCode(ZERO + (number & 31) + (rest > 0 ? 32 : 0));
  return rest > 0 ? character + writeNumber(rest) : character;
}

/** Reads the numbers of a string one after the other. */
export class PackedNumbers {
  at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  get isAtEnd(): boolean {
    return this.at >= this.#text.length;
  }

  next(): number {
    let digit = this.#text.charCodeAt(this.at++) - ZERO;
    if (digit < 32) return digit;
    let number = digit & 31;
    for (let shift = 5; digit >= 32; shift += 5) {
      digit = this.#text.charCodeAt(this.at++) - ZERO;
      number |= (digit & 31) << shift;
    }
    return number;
  }
}
