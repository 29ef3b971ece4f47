/**
 * The layout of the index in its buffer: 32-bit words in the machine's byte order. (Every machine that runs a browser
 * is little-endian; any other would not recognise the magic number, and would compile an index of its own.)
 *
 *   header    see {@link HEADER}
 *   table     two words per slot: tag (see tagOf), node
 *   records   the names of each node, one after the other; see records.ts
 *   filters   bitsets over the upper bits of first hashes: first words (see {@link BEGINNING}), first words whose names
 *             may begin with a small letter, and all fingerprints of more than a first word
 *   signs     folded units of the signs that names begin with, ascending
 *
 * A node is 0 if the slot is empty. Otherwise it has NODE flags; if a name ends there, the bits above the flags are the
 * position of its first record. Slots are in the order of the first hash (linear probing, so that equal names give
 * equal bytes).
 */
import { tablesVersion } from '../characters/characters.ts';

/** Increased with every change of layout, hashing, steps or case rules. */
export const FORMAT = 2;
export const MAGIC = 0x78494742;

export const HEADER = {
  magic: 0,
  format: 1,
  tables: 2,
  checksum: 3,
  words: 4,
  seed: 5,
  names: 6,
  nodes: 7,
  /** Slots that a hash can point to; the slots after them take what overflows. */
  homes: 8,
  slots: 9,
  records: 10,
  beginningBits: 11,
  continuationBits: 12,
  signs: 13,
  longestGap: 14,
  longestWord: 15,
  length: 16,
} as const;

export const NODE = {
  /** Some name goes on with another word. */
  continues: 1,
  /** Some name ends with signs after this word. */
  signEnds: 2,
  /** A name ends here. */
  name: 4,
  bits: 3,
} as const;

/**
 * A set of fingerprints that may also report ones that were never added (a Bloom filter). Each fingerprint sets two
 * bits of one word, so that a lookup reads memory once: the upper bits of the first hash give the word and one bit, the
 * lowest bits the other.
 */
export type Filter = {
  readonly words: Int32Array;
  /** How far to shift a first hash to get the number of its bit. */
  readonly shift: number;
};

/** The bits of a slot in a filter of first words; to a bit, add the number of its slot among the 16 of a word. */
export const BEGINNING = {
  /** A name ends with the word, or with signs after it. */
  name: 1,
  /** Names go on after it. */
  continues: 1 << 16,
  both: (1 << 16) | 1,
} as const;

/** The first words of names, as a filter of two bits per slot. */
export type Beginnings = Filter & {
  /** One bit per slot: at least one of these names is found where the text begins with a small letter. */
  readonly smallNames: Int32Array;
};

export function holds({ words, shift }: Filter, first: number): boolean {
  const bit = first >>> shift;
  const word = words[bit >>> 5]!;
  return ((word >>> (bit & 31)) & (word >>> (first & 31)) & 1) !== 0;
}

/** False if no name begins with the word of that first hash. */
export function mayBegin({ beginnings: { words, shift } }: CompiledIndex, first: number): boolean {
  const slot = first >>> shift;
  const word = words[slot >>> 4]!;
  return ((word >>> (slot & 15)) & (word >>> (first & 15)) & BEGINNING.both) !== 0;
}

/** An index, ready for scanning. Only its buffer has to be stored. */
export type CompiledIndex = {
  readonly buffer: ArrayBuffer;
  /** How many names it has: once for each card, and identical ones once. */
  readonly names: number;
  readonly seed: number;
  /** Signed, like all words that are compared bit by bit. */
  readonly table: Int32Array;
  readonly records: Int32Array;
  readonly beginnings: Beginnings;
  /** Fingerprints of more than a first word: names, and beginnings after which names go on. */
  readonly continuations: Filter;
  readonly signs: Int32Array;
  /** Multiply a first hash, as an unsigned number, by this to get its home slot. */
  readonly scale: number;
  readonly longestGap: number;
  readonly longestWord: number;
};

function filterWords(bits: number): number {
  return Math.max(1, 2 ** (bits - 5));
}

/** Views of a buffer whose header has been checked. */
export function viewsOf(buffer: ArrayBuffer): CompiledIndex {
  const header = new Uint32Array(buffer, 0, HEADER.length);
  let offset: number = HEADER.length;
  const section = (words: number) => {
    const view = new Int32Array(buffer, 4 * offset, words);
    offset += words;
    return view;
  };
  const beginningBits = header[HEADER.beginningBits]!;
  const continuationBits = header[HEADER.continuationBits]!;
  return {
    buffer,
    names: header[HEADER.names]!,
    seed: header[HEADER.seed]!,
    table: section(2 * header[HEADER.slots]!),
    records: section(header[HEADER.records]!),
    beginnings: {
      words: section(2 * filterWords(beginningBits)),
      smallNames: section(filterWords(beginningBits)),
      shift: 32 - beginningBits,
    },
    continuations: { words: section(filterWords(continuationBits)), shift: 32 - continuationBits },
    signs: section(header[HEADER.signs]!),
    scale: header[HEADER.homes]! / 2 ** 32,
    longestGap: header[HEADER.longestGap]!,
    longestWord: header[HEADER.longestWord]!,
  };
}

/** The number of words that a buffer must have according to the counts in its header. */
export function expectedWords(header: Uint32Array): number {
  return (
    HEADER.length +
    2 * header[HEADER.slots]! +
    header[HEADER.records]! +
    3 * filterWords(header[HEADER.beginningBits]!) +
    filterWords(header[HEADER.continuationBits]!) +
    header[HEADER.signs]!
  );
}

/**
 * A checksum of every word after the checksum itself. Each step maps words and states one to one, so that a change in
 * any single word is noticed. There are four lanes, so that the multiplications need not wait for each other.
 */
export function checksum(buffer: ArrayBuffer): number {
  const words = new Int32Array(buffer, 4 * (HEADER.checksum + 1));
  const whole = words.length & ~3;
  let a = tablesVersion;
  let b = FORMAT;
  let c = 0;
  let d = words.length;
  for (let index = 0; index < whole; index += 4) {
    a = Math.imul(a ^ words[index]!, 0x9e3779b1);
    b = Math.imul(b ^ words[index + 1]!, 0x85ebca77);
    c = Math.imul(c ^ words[index + 2]!, 0xc2b2ae3d);
    d = Math.imul(d ^ words[index + 3]!, 0x27d4eb2f);
  }
  for (let index = whole; index < words.length; index++) a = Math.imul(a ^ words[index]!, 0x9e3779b1);
  return (mixDown(a) + mixDown(b) * 3 + mixDown(c) * 5 + mixDown(d) * 7) >>> 0;
}

function mixDown(hash: number): number {
  return Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
}
