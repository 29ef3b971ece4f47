import { finishFirst, mixFirst, mixSecond } from '../../mixing.ts';

/**
 * The two hashes that together are a name's fingerprint. A word's hashes are made from chunks of its folded units: four
 * units per chunk if all are ASCII, so that the scanner can take four letters in one step, otherwise two. The hashes of
 * a name's beginning are made word by word, with the signs and spaces in between.
 */
const FIRST_SIGN_FACTOR = 0x2c92_77b5;
const SECOND_SIGN_FACTOR = 0x1c69_b3f3;

/** The start value for hashes of words that are not all ASCII, so that no ASCII word has the same hash. */
const WIDE_START = 0x5851_f42d;

/** The hashes of a word. The methods leave them in the fields, so that nothing is allocated. */
export class WordHash {
  first = 0;
  second = 0;

  /** Hashes a word of one unit that is not ASCII. */
  readOne(unit: number): void {
    this.first = finishFirst(mixFirst(WIDE_START, unit));
    this.second = mixSecond(WIDE_START, unit);
  }

  read(units: Uint16Array, start: number, end: number): void {
    let all = 0;
    for (let at = start; at < end; at++) all |= units[at]!;
    const wide = all >= 0x80;
    const step = wide ? 2 : 4;
    const bits = wide ? 16 : 8;
    let first = wide ? WIDE_START : 0;
    let second = first;
    // The last chunk is never full, even if that makes it empty: then the scanner need not check for the case.
    for (let at = start; at <= end; at += step) {
      let chunk = 0;
      for (let place = 0; place < step && at + place < end; place++)
        chunk |= units[at + place]! << (bits * place);
      first = mixFirst(first, chunk);
      second = mixSecond(second, chunk);
    }
    this.first = finishFirst(first);
    this.second = second;
  }
}

/** The hashes of the beginning of a name: words, signs, and single spaces. */
export class NameHash {
  first = 0;
  second = 0;

  begin(first: number, second: number): void {
    this.first = first;
    this.second = second;
  }

  addSign(unit: number): void {
    this.first = joinSign(this.first, unit);
    this.second = Math.imul((this.second + unit) | 0, SECOND_SIGN_FACTOR);
  }

  addWord(first: number, second: number): void {
    this.first = joinWord(this.first, first);
    this.second = mixSecond(this.second, second);
  }
}

/** The first hash of two words with a space in between. */
export function joinBySpace(first: number, word: number): number {
  return joinWord(joinSign(first, 0x20), word);
}

/** The first hash of a name's beginning that ends with a sign or space, from the hash of what comes before that. */
export function joinSign(first: number, unit: number): number {
  return Math.imul(first ^ unit, FIRST_SIGN_FACTOR);
}

/**
 * The first hash of a name's beginning that ends with a word, from the hash of what comes before it and that of the
 * word.
 */
export function joinWord(first: number, word: number): number {
  return mixFirst(first, word);
}

/**
 * The part of a fingerprint that is stored in its slot. Two fingerprints with the same tag in neighbouring slots have
 * different tags with another seed.
 */
export function tagOf(first: number, second: number, seed: number): number {
  return (second + Math.imul(first, seed)) | 0;
}
