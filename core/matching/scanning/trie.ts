import { tagOf } from '../compiled/hashing.ts';
import { type CompiledIndex, holds } from '../compiled/layout.ts';

/** Fingerprints whose nodes are cached. An article's words repeat, and the table is larger than a core's cache. */
const CACHED_NODES = 1024;

/** Looks up nodes in the table of an index by their fingerprints. */
export class Trie {
  readonly #index: CompiledIndex;
  /** Per entry: first hash, second hash, node, and an unused word that makes it four. */
  readonly #cache = new Int32Array(4 * CACHED_NODES);

  constructor(index: CompiledIndex) {
    this.#index = index;
    // An empty entry must not match the fingerprint 0, 0.
    this.#cache.fill(-1);
  }

  /** The node of a fingerprint; 0 if there is none. */
  find(first: number, second: number): number {
    const cache = this.#cache;
    const place = 4 * ((first ^ second) & (CACHED_NODES - 1));
    if (cache[place] === first && cache[place + 1] === second) return cache[place + 2]!;
    const node = this.#search(first, second);
    cache[place] = first;
    cache[place + 1] = second;
    cache[place + 2] = node;
    return node;
  }

  /** False if no fingerprint of more than a first word has that first hash. */
  mayContinue(first: number): boolean {
    return holds(this.#index.continuations, first);
  }

  #search(first: number, second: number): number {
    const { table, scale, seed } = this.#index;
    const tag = tagOf(first, second, seed);
    for (let slot = 2 * (((first >>> 0) * scale) | 0); ; slot += 2) {
      const node = table[slot + 1]!;
      if (node === 0 || table[slot] === tag) return node;
    }
  }
}
