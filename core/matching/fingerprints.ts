/** What a fingerprint stands for while an index is compiled: a place where names go on, or the end of name `n - 2`. */
export const MEANING = {
  continues: 0,
  signEnds: 1,
  firstName: 2,
  /** Set beside the others where the fingerprint is that of a first word. */
  begins: 0x8000_0000,
} as const;

const DIGIT_BITS = 11;
const DIGITS = 1 << DIGIT_BITS;
/** Slots of the memory of what was just added: most names of a list share their first words with neighbours. */
const RECENT_BITS = 9;

/** A growing list of fingerprints in three columns, which can be brought into the order of the first hash. */
export class Fingerprints {
  /** First hashes, scattered. */
  first: Uint32Array<ArrayBuffer> = new Uint32Array(64);
  second: Uint32Array<ArrayBuffer> = new Uint32Array(64);
  meaning: Uint32Array<ArrayBuffer> = new Uint32Array(64);
  length = 0;

  readonly #recentFirst = new Uint32Array(1 << RECENT_BITS);
  readonly #recentSecond = new Uint32Array(1 << RECENT_BITS);

  add(first: number, second: number, meaning: number): void {
    if (this.length === this.first.length) this.#grow();
    this.first[this.length] = first;
    this.second[this.length] = second;
    this.meaning[this.length++] = meaning;
  }

  /** Adds what is the same for every name with these words, unless it was added a moment ago. */
  addOnce(first: number, second: number, meaning: number): void {
    const slot = first >>> (32 - RECENT_BITS);
    if (this.#recentFirst[slot] === first >>> 0 && this.#recentSecond[slot] === second >>> 0) return;
    this.#recentFirst[slot] = first;
    this.#recentSecond[slot] = second;
    this.add(first, second, meaning);
  }

  /** Orders by first hash, then second, then meaning. Yields between passes over the whole list. */
  *sort(): Generator<void, void> {
    let from = { first: this.first, second: this.second, meaning: this.meaning };
    let to = {
      first: new Uint32Array(this.length),
      second: new Uint32Array(this.length),
      meaning: new Uint32Array(this.length),
    };
    for (let shift = 0; shift < 32; shift += DIGIT_BITS) {
      distribute(from, to, this.length, shift);
      [from, to] = [to, from];
      yield;
    }
    Object.assign(this, from);
    this.#sortEqualFirst();
  }

  /** Equal first hashes are equal fingerprints but for rare chance, so insertion is enough. */
  #sortEqualFirst(): void {
    const { first, second, meaning, length } = this;
    for (let index = 1; index < length; index++) {
      const [key, kind] = [second[index]!, meaning[index]!];
      let place = index;
      while (place > 0 && first[place - 1] === first[index] && second[place - 1]! > key) {
        second[place] = second[place - 1]!;
        meaning[place] = meaning[place - 1]!;
        place--;
      }
      second[place] = key;
      meaning[place] = kind;
    }
  }

  #grow(): void {
    this.first = doubled(this.first);
    this.second = doubled(this.second);
    this.meaning = doubled(this.meaning);
  }
}

type Columns = { first: Uint32Array; second: Uint32Array; meaning: Uint32Array };

function distribute(from: Columns, to: Columns, length: number, shift: number): void {
  const starts = new Uint32Array(DIGITS + 1);
  const mask = DIGITS - 1;
  for (let index = 0; index < length; index++) starts[((from.first[index]! >>> shift) & mask) + 1]!++;
  for (let digit = 0; digit < DIGITS; digit++) starts[digit + 1]! += starts[digit]!;
  for (let index = 0; index < length; index++) {
    const place = starts[(from.first[index]! >>> shift) & mask]!++;
    to.first[place] = from.first[index]!;
    to.second[place] = from.second[index]!;
    to.meaning[place] = from.meaning[index]!;
  }
}

/** The same numbers in an array of twice the length. */
export function doubled(array: Uint32Array): Uint32Array<ArrayBuffer> {
  const grown = new Uint32Array(2 * array.length);
  grown.set(array);
  return grown;
}
