import { MEANING } from './fingerprints.ts';
import { NODE } from './layout.ts';
import type { NameList } from './name-list.ts';
import { RecordWriter } from './record-writer.ts';

/** Fingerprints in the order of the first hash, each once, with the node that each leads to. */
export type Nodes = {
  readonly first: Uint32Array;
  readonly second: Uint32Array;
  readonly node: Uint32Array;
  readonly count: number;
  readonly records: Uint32Array;
  /** How many different names are recorded. */
  readonly names: number;
  /** Numbers of the nodes that a first word leads to, and of the others. */
  readonly beginnings: Uint32Array;
  readonly continuations: Uint32Array;
  /** One bit per node: a name that ends there may begin with a small letter. */
  readonly smallNames: Uint32Array;
};

/** Rows whose records are fetched from memory together. */
const ROWS_AHEAD = 64;

/** Nodes made between two yields: some milliseconds' work. */
const NODES_PER_SLICE = 1 << 15;

/**
 * Makes one node from all entries of the sorted list with the same fingerprint. Overwrites the columns of the list.
 * Yields between parts of the work.
 */
export function* joinNodes(list: NameList): Generator<void, Nodes> {
  const { first, second, meaning, length } = list.fingerprints;
  const writer = new RecordWriter(list.records, list.recordLength);
  // One array for both: beginnings fill it from the front, the others from the end.
  const halves = new Uint32Array(length);
  const smallNames = new Uint32Array((length >>> 5) + 1);
  let begun = 0;
  let continued = length;
  let count = 0;
  let prefetched = 0;
  for (let index = 0; index < length; count++) {
    if (count % NODES_PER_SLICE === NODES_PER_SLICE - 1) yield;
    if (index >= prefetched) {
      prefetched = Math.min(length, index + ROWS_AHEAD);
      prefetchRecords(list.records, meaning, index, prefetched);
    }
    const keyFirst = first[index]!;
    const keySecond = second[index]!;
    const begins = meaning[index]! & MEANING.begins;
    let node = 0;
    for (; index < length && first[index] === keyFirst && second[index] === keySecond; index++) {
      const means = meaning[index]! & ~MEANING.begins;
      if (means === MEANING.continues) node |= NODE.continues;
      else if (means === MEANING.signEnds) node |= NODE.signEnds;
      else writer.add(means - MEANING.firstRecord);
    }
    if (writer.added > 0) {
      if (writer.maySmallBegin) smallNames[count >>> 5]! |= 1 << (count & 31);
      node |= NODE.name | (writer.write() << NODE.bits);
    }
    if (begins !== 0) halves[begun++] = count;
    else halves[--continued] = count;
    first[count] = keyFirst;
    second[count] = keySecond;
    meaning[count] = node;
  }
  return {
    first,
    second,
    node: meaning,
    count,
    records: writer.words.subarray(0, writer.length),
    names: writer.names,
    beginnings: halves.subarray(0, begun),
    continuations: halves.subarray(continued),
    smallNames,
  };
}

/**
 * Prefetches the records of some rows. Each record is in another part of memory; when they are read one after the other
 * with nothing in between that depends on a result, the reads overlap.
 */
function prefetchRecords(records: Uint32Array, meaning: Uint32Array, from: number, to: number): number {
  let seen = 0;
  for (let row = from; row < to; row++) {
    const means = meaning[row]! & ~MEANING.begins;
    if (means >= MEANING.firstRecord) seen ^= records[means - MEANING.firstRecord]!;
  }
  return seen;
}
