import { tagOf } from '../compiled/hashing.ts';
import { type CompiledIndex, holds } from '../compiled/layout.ts';

/** Fingerprints whose nodes are remembered. An article's words repeat, and the table is larger than a core's cache. */
const REMEMBERED = 1024;

/** The table of an index, asked for nodes by their fingerprints. */
export class Trie {
  readonly #index: CompiledIndex;
  /** First hash, second hash, node, and a word to make it four. */
  readonly #memory = new Int32Array(4 * REMEMBERED);

  constructor(index: CompiledIndex) {
    this.#index = index;
    // An empty place must not answer for the fingerprint 0, 0.
    this.#memory.fill(-1);
  }

  /** The node of a fingerprint, 0 where none is known. */
  find(first: number, second: number): number {
    const memory = this.#memory;
    const place = 4 * ((first ^ second) & (REMEMBERED - 1));
    if (memory[place] === first && memory[place + 1] === second) return memory[place + 2]!;
    const node = this.#search(first, second);
    memory[place] = first;
    memory[place + 1] = second;
    memory[place + 2] = node;
    return node;
  }

  /** False where nothing of more than a first word has that first hash. */
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
