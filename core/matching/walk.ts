import { CLASS, CLASS_MASK, KIND, KIND_MASK } from './attributes.ts';
import { type Borders, NEVER } from './borders.ts';
import type { Clusters } from './clusters.ts';
import { FIRST_START, mixFirst, mixSecond, SECOND_START, tagOf } from './hashing.ts';
import { type CompiledIndex, NODE } from './layout.ts';
import type { CardNumber } from './matcher.ts';
import { RecordCheck } from './record-check.ts';

/** A word of more code units than this (soft hyphens and marks counted) is passed over. */
export const LONGEST_WORD = 16_384;

/** Code units between two words of a name, at most. */
const LONGEST_GAP = 1024;

/**
 * Follows one index from one place of the text, word by word, as far as names go on, and keeps the longest name whose
 * borders and capitals are right.
 */
export class Walk {
  /** Offset after the longest name; -1 where none stands at the place. */
  end = -1;
  /** Its cards. */
  readonly check: RecordCheck;

  readonly #index: CompiledIndex;
  readonly #clusters: Clusters;
  readonly #borders: Borders;

  #first = 0;
  #second = 0;
  #letters = 0;
  #start = 0;
  #startClass = 0;
  #lastWord = 0;
  #leastAtStart = -1;

  /** @param hidden cards whose names do not count. */
  constructor(index: CompiledIndex, clusters: Clusters, borders: Borders, hidden: ReadonlySet<CardNumber>) {
    this.#index = index;
    this.#clusters = clusters;
    this.#borders = borders;
    this.check = new RecordCheck(index, clusters, hidden);
  }

  /**
   * @param start where a word begins, or a sign that names begin with.
   * @param leastLetters what {@link Borders.atStart} would say, where the caller knows better; else -1.
   */
  follow(start: number, leastLetters = -1): void {
    const clusters = this.#clusters;
    this.#begin(start, leastLetters);
    let node = this.#startClass === CLASS.none ? NODE.continues | NODE.signEnds : NODE.continues;
    let gap = 0;
    let spaced = false;
    let gapFrom = start;
    for (let at = start; at < clusters.length && at - gapFrom < LONGEST_GAP; ) {
      const attributes = clusters.look(at);
      if ((attributes & KIND_MASK) === KIND.space) {
        spaced = true;
        at = clusters.skipTransparent(at + 1);
        continue;
      }
      if (spaced) {
        this.#mix(0x20);
        spaced = false;
        gap++;
      }
      const wordClass = attributes & CLASS_MASK;
      if (wordClass === CLASS.none) {
        gap += this.#mixCluster(at);
        if (gap > this.#index.longestGap) return;
        at = clusters.next;
        if ((node & NODE.signEnds) !== 0) this.#consider(this.#lookUp(), at, wordClass);
      } else {
        if ((node & NODE.continues) === 0) return;
        this.#lastWord = at;
        at = this.#mixWord(at, wordClass);
        node = at < 0 ? 0 : this.#lookUp();
        this.#consider(node, at, wordClass);
        gap = 0;
        gapFrom = at;
      }
      if ((node & (NODE.continues | NODE.signEnds)) === 0 || this.#leastAtStart >= NEVER) return;
      at = clusters.skipTransparent(at);
    }
  }

  #begin(start: number, leastLetters: number): void {
    this.end = -1;
    this.#first = FIRST_START;
    this.#second = SECOND_START;
    this.#letters = 0;
    this.#start = start;
    this.#startClass = this.#clusters.look(start) & CLASS_MASK;
    this.#leastAtStart = leastLetters;
  }

  #mix(unit: number): void {
    this.#first = mixFirst(this.#first, unit);
    this.#second = mixSecond(this.#second, unit);
  }

  #mixCluster(at: number): number {
    const clusters = this.#clusters;
    clusters.read(at);
    for (let unit = 0; unit < clusters.count; unit++) this.#mix(clusters.folded[unit]!);
    return clusters.count;
  }

  /** Mixes in the word at `start`; gives the offset after it, -1 where no name has so long a word. */
  #mixWord(start: number, wordClass: number): number {
    const clusters = this.#clusters;
    const { longestWord } = this.#index;
    if (wordClass !== CLASS.alphabetic) {
      this.#mixCluster(start);
      this.#letters++;
      return clusters.next;
    }
    let mixed = 0;
    let end = start;
    for (let at = start; at < clusters.length; at = clusters.skipTransparent(end)) {
      if ((clusters.look(at) & CLASS_MASK) !== CLASS.alphabetic) return end;
      mixed += this.#mixCluster(at);
      this.#letters++;
      end = clusters.next;
      if (mixed > longestWord || end - start > LONGEST_WORD) return -1;
    }
    return end;
  }

  #lookUp(): number {
    const { table, scale, seed } = this.#index;
    const tag = tagOf(this.#first, this.#second, seed);
    for (let slot = 2 * Math.floor((this.#first >>> 0) * scale); ; slot += 2) {
      const node = table[slot + 1]!;
      if (node === 0 || table[slot] === tag) return node;
    }
  }

  #consider(node: number, end: number, endClass: number): void {
    if ((node & NODE.name) === 0) return;
    if (this.#leastAtStart < 0) this.#leastAtStart = this.#borders.atStart(this.#start, this.#startClass);
    if (this.#letters < this.#leastAtStart) return;
    if (this.#letters < this.#borders.atEnd(end, endClass)) return;
    const { endingTaken } = this.#borders;
    if (this.check.passes(node >>> NODE.bits, this.#start, end, this.#lastWord, endingTaken)) this.end = end;
  }
}
