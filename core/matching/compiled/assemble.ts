import { tablesVersion } from '../characters/characters.ts';
import { tagOf } from './hashing.ts';
import {
  BEGINNING,
  type Beginnings,
  type CompiledIndex,
  checksum,
  expectedWords,
  type Filter,
  FORMAT,
  HEADER,
  MAGIC,
  NODE,
  viewsOf,
} from './layout.ts';
import type { NameList } from './name-list.ts';
import type { Nodes } from './nodes.ts';

/** Share of the home slots that are in use. */
const LOAD_FACTOR = 0.75;
/** Minimum number of filter bits for each fingerprint. */
const BITS_PER_BEGINNING = 8;
const BITS_PER_CONTINUATION = 12;
/** Sizes of a filter in bits, as powers of two: from one word to two megabytes. */
const NARROWEST_FILTER = 5;
const WIDEST_FILTER = 24;

/** Nodes handled between two yields: some milliseconds' work. */
const NODES_PER_SLICE = 1 << 16;

/** Writes the index into a buffer of exactly its size. Yields between parts of the work. */
export function* assemble(list: NameList, nodes: Nodes): Generator<void, CompiledIndex> {
  const homes = Math.max(8, Math.ceil(nodes.count / LOAD_FACTOR));
  const places = yield* placesOf(nodes, homes);
  const seed = yield* seedFor(nodes, places);
  const signs = [...list.signs].sort((a, b) => a - b);

  const header = new Uint32Array(HEADER.length);
  header[HEADER.magic] = MAGIC;
  header[HEADER.format] = FORMAT;
  header[HEADER.tables] = tablesVersion;
  header[HEADER.seed] = seed;
  header[HEADER.names] = nodes.names;
  header[HEADER.nodes] = nodes.count;
  header[HEADER.homes] = homes;
  // One empty slot at the end, where every search stops.
  header[HEADER.slots] = Math.max(homes, (places.at(-1) ?? 0) + 1) + 1;
  header[HEADER.records] = nodes.records.length;
  header[HEADER.beginningBits] = filterBitsFor(nodes.beginnings.length, BITS_PER_BEGINNING);
  header[HEADER.continuationBits] = filterBitsFor(nodes.continuations.length, BITS_PER_CONTINUATION);
  header[HEADER.signs] = signs.length;
  header[HEADER.longestGap] = list.longestGap;
  header[HEADER.longestWord] = list.longestWord;
  header[HEADER.words] = expectedWords(header);

  const buffer = new ArrayBuffer(4 * header[HEADER.words]!);
  const words = new Uint32Array(buffer);
  words.set(header);
  const index = viewsOf(buffer);
  for (const [from, to] of slicesOf(nodes.count)) {
    fillTable(index.table, nodes, places, seed, from, to);
    yield;
  }
  index.records.set(nodes.records);
  for (const [from, to] of slicesOf(nodes.beginnings.length)) {
    fillBeginnings(index.beginnings, nodes, nodes.beginnings.subarray(from, to));
    yield;
  }
  for (const [from, to] of slicesOf(nodes.continuations.length)) {
    fillContinuations(index.continuations, nodes, nodes.continuations.subarray(from, to));
    yield;
  }
  index.signs.set(signs);
  words[HEADER.checksum] = checksum(buffer);
  return index;
}

function* slicesOf(length: number): Generator<[from: number, to: number]> {
  for (let from = 0; from < length; from += NODES_PER_SLICE)
    yield [from, Math.min(length, from + NODES_PER_SLICE)];
}

/** Each node's slot: its home slot, or the first free one after it. */
function* placesOf(nodes: Nodes, homes: number): Generator<void, Uint32Array> {
  const scale = homes / 2 ** 32;
  const places = new Uint32Array(nodes.count);
  let free = 0;
  for (const [from, to] of slicesOf(nodes.count)) {
    for (let node = from; node < to; node++) {
      const home = Math.floor(nodes.first[node]! * scale);
      places[node] = Math.max(home, free);
      free = places[node]! + 1;
    }
    yield;
  }
  return places;
}

/**
 * The first seed for which no two nodes in one run of used slots have the same tag, so that no search finds a wrong
 * node.
 */
function* seedFor(nodes: Nodes, places: Uint32Array): Generator<void, number> {
  for (let seed = 0; ; seed++) {
    let clashed = false;
    for (const [from, to] of slicesOf(nodes.count)) {
      clashed ||= clashes(nodes, places, seed, from, to);
      yield;
    }
    if (!clashed) return seed;
  }
}

function clashes(nodes: Nodes, places: Uint32Array, seed: number, from: number, to: number): boolean {
  const { first, second } = nodes;
  let runStart = from;
  while (runStart > 0 && places[runStart]! === places[runStart - 1]! + 1) runStart--;
  for (let node = Math.max(1, from); node < to; node++) {
    if (places[node]! !== places[node - 1]! + 1) runStart = node;
    const tag = tagOf(first[node]!, second[node]!, seed);
    for (let other = runStart; other < node; other++) {
      if (tagOf(first[other]!, second[other]!, seed) === tag) return true;
    }
  }
  return false;
}

function fillTable(
  table: Int32Array,
  nodes: Nodes,
  places: Uint32Array,
  seed: number,
  from: number,
  to: number,
): void {
  for (let node = from; node < to; node++) {
    const slot = 2 * places[node]!;
    table[slot] = tagOf(nodes.first[node]!, nodes.second[node]!, seed);
    table[slot + 1] = nodes.node[node]!;
  }
}

function filterBitsFor(fingerprints: number, bitsEach: number): number {
  const bits = Math.ceil(Math.log2(Math.max(1, fingerprints * bitsEach)));
  return Math.min(WIDEST_FILTER, Math.max(NARROWEST_FILTER, bits));
}

function fillBeginnings({ words, smallNames, shift }: Beginnings, nodes: Nodes, numbers: Uint32Array): void {
  for (const number of numbers) {
    const node = nodes.node[number]!;
    const first = nodes.first[number]!;
    const slot = first >>> shift;
    const isName = (node & (NODE.name | NODE.signEnds)) !== 0;
    const bits = (isName ? BEGINNING.name : 0) | ((node & NODE.continues) !== 0 ? BEGINNING.continues : 0);
    words[slot >>> 4]! |= (bits << (slot & 15)) | (bits << (first & 15));
    const isSmall =
      (node & NODE.signEnds) !== 0 || ((nodes.smallNames[number >>> 5]! >>> (number & 31)) & 1) !== 0;
    if (isSmall) smallNames[slot >>> 5]! |= 1 << (slot & 31);
  }
}

function fillContinuations({ words, shift }: Filter, nodes: Nodes, numbers: Uint32Array): void {
  for (const number of numbers) {
    const first = nodes.first[number]!;
    const bit = first >>> shift;
    words[bit >>> 5]! |= (1 << (bit & 31)) | (1 << (first & 31));
  }
}
