/**
 * The index as it lies in its buffer: 32-bit words in the machine's order (little-endian on every machine that runs
 * a browser; another one finds the magic number wrong and compiles its own).
 *
 *   header    see {@link HEADER}
 *   table     two words a slot: tag (see tagOf), node
 *   records   the names of each node, one behind the other; see records.ts
 *   filters   bitsets over the upper bits of first hashes: first words (see {@link BEGINNING}), first words found
 *             small, and all that goes on from there
 *   signs     folded units of the signs that names begin with, ascending
 *
 * A node is 0 where the slot is empty; else NODE flags, and in the bits above them, for a name's end, the place of
 * its first record. Slots are in the order of the first hash (linear probing, so that equal names give equal bytes).
 */
import { tablesVersion } from '../characters/characters.ts';

/** Counts up with every change of layout, hashing, steps or case rules. */
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
  /** Slots that a hash can point to; behind them stand those that overflowed. */
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
  /** Some name goes on with a further word. */
  continues: 1,
  /** Some name ends with signs after this word. */
  signEnds: 2,
  /** A name ends here. */
  name: 4,
  bits: 3,
} as const;

/**
 * A set of fingerprints that may hold more than was put in. Each sets two bits of one word, so that one look at memory
 * tells: the upper bits of the first hash say which word and which bit, the lowest which other bit.
 */
export type Filter = {
  readonly words: Int32Array;
  /** Bits to shift a first hash by, to get its bit's number. */
  readonly shift: number;
};

/** What a filter of first words says: bits of a slot, whose numbers in a word of 16 slots are added. */
export const BEGINNING = {
  /** A name ends with the word, or with signs behind it. */
  name: 1,
  /** Names go on behind it. */
  continues: 1 << 16,
  both: (1 << 16) | 1,
} as const;

/** The first words of names, as a filter of two bits a slot. */
export type Beginnings = Filter & {
  /** One bit a slot: of these names, one is found where the text begins with a small letter. */
  readonly smallNames: Int32Array;
};

export function holds({ words, shift }: Filter, first: number): boolean {
  const bit = first >>> shift;
  const word = words[bit >>> 5]!;
  return ((word >>> (bit & 31)) & (word >>> (first & 31)) & 1) !== 0;
}

/** False where no name begins with the word of that first hash. */
export function mayBegin({ beginnings: { words, shift } }: CompiledIndex, first: number): boolean {
  const slot = first >>> shift;
  const word = words[slot >>> 4]!;
  return ((word >>> (slot & 15)) & (word >>> (first & 15)) & BEGINNING.both) !== 0;
}

/** An index, ready to be scanned with. Its buffer is all there is to store. */
export type CompiledIndex = {
  readonly buffer: ArrayBuffer;
  /** Names in it, each card's counted, and what is quite the same once. */
  readonly names: number;
  readonly seed: number;
  /** Signed, as all words that are compared by their bits. */
  readonly table: Int32Array;
  readonly records: Int32Array;
  readonly beginnings: Beginnings;
  /** Names, and places where names go on, of more than a first word. */
  readonly continuations: Filter;
  readonly signs: Int32Array;
  /** Multiplies a first hash, as an unsigned number, to its home slot. */
  readonly scale: number;
  readonly longestGap: number;
  readonly longestWord: number;
};

function filterWords(bits: number): number {
  return Math.max(1, 2 ** (bits - 5));
}

/** Views into a buffer whose header is known to be right. */
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

/** Words that a buffer must have by the counts in its header. */
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
 * Over every word behind the checksum itself. Each step is one-to-one in the word and in the state, so that no
 * single changed word goes unseen; four lanes, so that the multiplications need not wait for each other.
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
