import { RULE } from './case-rule.ts';
import { MEANING } from './fingerprints.ts';
import { NODE } from './layout.ts';
import { COLUMN, type NameList } from './name-list.ts';
import { LAST_RECORD, OPTION } from './records.ts';

/** Fingerprints, each once and in order of the first hash, with the node that each leads to. */
export type Nodes = {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly node: Uint32Array;
  readonly count: number;
  readonly records: Uint32Array;
  /** Names recorded, each once. */
  readonly names: number;
  /** Numbers of the nodes that stand for a first word, and of the others. */
  readonly beginnings: Uint32Array;
  readonly continuations: Uint32Array;
  /** One bit a node: a name that ends there may begin with a small letter. */
  readonly smallNames: Uint32Array;
};

/** Makes one node of all that the sorted list says about a fingerprint. The list's columns are written over. */
export function joinNodes(list: NameList): Nodes {
  const { first, second, meaning, length } = list.fingerprints;
  const writer = new RecordWriter(list.records, list.count);
  const ending: number[] = [];
  // One array for both: beginnings from its front, the others from its end.
  const halves = new Uint32Array(length);
  const smallNames = new Uint32Array((length >>> 5) + 1);
  let begun = 0;
  let continued = length;
  let count = 0;
  for (let index = 0; index < length; count++) {
    const [keyFirst, keySecond] = [first[index]!, second[index]!];
    let node = 0;
    let begins = 0;
    ending.length = 0;
    for (; index < length && first[index] === keyFirst && second[index] === keySecond; index++) {
      const means = meaning[index]! & ~MEANING.begins;
      begins |= meaning[index]! & MEANING.begins;
      if (means === MEANING.continues) node |= NODE.continues;
      else if (means === MEANING.signEnds) node |= NODE.signEnds;
      else ending.push(means - MEANING.firstName);
    }
    if (ending.length > 0) node |= NODE.name | (writer.write(ending) << NODE.bits);
    if (begins !== 0) halves[begun++] = count;
    else halves[--continued] = count;
    if (begins !== 0 && ending.some(name => writer.mayBeginSmall(name))) {
      smallNames[count >>> 5]! |= 1 << (count & 31);
    }
    first[count] = keyFirst;
    second[count] = keySecond;
    meaning[count] = node;
  }
  const records = writer.words.subarray(0, writer.length);
  return {
    first,
    second,
    node: meaning,
    count,
    records,
    names: writer.names,
    beginnings: halves.subarray(0, begun),
    continuations: halves.subarray(continued),
    smallNames,
  };
}

/** Writes the records of one node after the other. */
class RecordWriter {
  readonly words: Uint32Array;
  length = 0;
  names = 0;
  readonly #columns: Uint32Array;

  constructor(columns: Uint32Array, names: number) {
    this.#columns = columns;
    this.words = new Uint32Array(COLUMN.count * names);
  }

  /** Writes the names that end at one node, in an order of their own, each once; gives the place of the first. */
  write(names: number[]): number {
    const place = this.length;
    if (names.length > 1) names.sort((a, b) => this.#compare(a, b));
    let last = place;
    for (let index = 0; index < names.length; index++) {
      if (index > 0 && this.#compare(names[index - 1]!, names[index]!) === 0) continue;
      last = this.length;
      this.#writeOne(names[index]! * COLUMN.count);
    }
    this.words[last]! |= LAST_RECORD;
    return place;
  }

  mayBeginSmall(name: number): boolean {
    return (this.#columns[name * COLUMN.count + COLUMN.options]! & OPTION.capitalFirst) === 0;
  }

  #writeOne(at: number): void {
    const columns = this.#columns;
    this.names++;
    const options = columns[at + COLUMN.options]!;
    this.words[this.length++] = columns[at + COLUMN.card]!;
    this.words[this.length++] = options;
    if ((options & OPTION.ruleMask) === RULE.exact) {
      this.words[this.length++] = columns[at + COLUMN.capitals]!;
    }
    if ((options & OPTION.alphabetMask) !== 0) this.words[this.length++] = columns[at + COLUMN.letters]!;
  }

  #compare(one: number, other: number): number {
    for (let column = 0; column < COLUMN.count; column++) {
      const difference =
        this.#columns[one * COLUMN.count + column]! - this.#columns[other * COLUMN.count + column]!;
      if (difference !== 0) return difference;
    }
    return 0;
  }
}
