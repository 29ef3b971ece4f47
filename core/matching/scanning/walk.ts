import { CLASS, CLASS_MASK, KIND } from '../characters/attributes.ts';
import type { Clusters } from '../characters/clusters.ts';
import { NameHash, WordHash } from '../compiled/hashing.ts';
import { LONGEST_KEY } from '../compiled/key.ts';
import { type CompiledIndex, NODE } from '../compiled/layout.ts';
import { RecordCheck } from '../compiled/record-check.ts';
import type { CardNumber } from '../matcher.ts';
import { type Borders, NEVER } from './borders.ts';
import { NEXT } from './next-word.ts';
import { Trie } from './trie.ts';
import { PLACE, type WordFinder } from './word-finder.ts';

/** Words of more code units than this (including soft hyphens and marks) are skipped. */
export const LONGEST_WORD = 16_384;

/** Maximum number of code units between two words of a name. */
const LONGEST_GAP = 1024;

/** What the `follow` methods return if they have no offset. */
const NOT_PLAIN = 0;
const NO_NAME = -1;
const GOES_ON = NODE.continues | NODE.signEnds;

/**
 * Follows one index from one place of the text, word by word, as far as names go on, and keeps the longest name whose
 * borders and capitals are right.
 */
export class Walk {
  /** Offset after the longest name; -1 if no name begins at the place. */
  end = -1;
  /** Has the cards of that name. */
  readonly check: RecordCheck;

  readonly #trie: Trie;
  readonly #longestGap: number;
  readonly #longestWord: number;
  readonly #finder: WordFinder;
  readonly #clusters: Clusters;
  readonly #borders: Borders;

  /** The hash of the text read so far. */
  readonly #name = new NameHash();
  readonly #word = new Uint16Array(LONGEST_KEY);
  readonly #wordHash = new WordHash();
  #start = 0;
  #startClass = 0;
  #lastWord = 0;
  #lastClass = 0;
  /** The finder's byte where the last word ends; -1 if the text is not being read through the finder. */
  #endByte = -1;
  #leastAtStart = -1;

  /** @param hidden cards whose names do not count. */
  constructor(
    index: CompiledIndex,
    finder: WordFinder,
    clusters: Clusters,
    borders: Borders,
    hidden: ReadonlySet<CardNumber>,
  ) {
    this.#trie = new Trie(index);
    this.#longestGap = index.longestGap;
    this.#longestWord = index.longestWord;
    this.#finder = finder;
    this.#clusters = clusters;
    this.#borders = borders;
    this.check = new RecordCheck(index, clusters, hidden);
  }

  /**
   * @param start where a word begins, or a sign that names begin with.
   * @param leastLetters replaces the answer of {@link Borders.atStart} if the caller knows better; else -1.
   * @param place the finder's place, if a plain word begins there; else -1.
   */
  follow(start: number, leastLetters: number, place: number): void {
    this.end = -1;
    this.#start = start;
    this.#leastAtStart = leastLetters;
    if (place < 0) this.#followSlowly();
    else this.#followPlainWord(place);
  }

  #followPlainWord(place: number): void {
    const { places } = this.#finder;
    const end = places[place + PLACE.end]!;
    this.#name.begin(places[place + PLACE.first]!, places[place + PLACE.second]!);
    this.#endByte = places[place + PLACE.endByte]!;
    this.#startClass = CLASS.alphabetic;
    this.#lastClass = CLASS.alphabetic;
    this.#lastWord = this.#start;
    this.#goOn(end);
  }

  #followSlowly(): void {
    const start = this.#start;
    this.#name.begin(0, 0);
    this.#endByte = -1;
    this.#startClass = this.#clusters.look(start) & CLASS_MASK;
    const isSign = this.#startClass === CLASS.none;
    const end = isSign ? this.#followAny(start, GOES_ON) : this.#readWord(start, this.#startClass);
    if (end > 0) this.#goOn(end);
  }

  /** Looks up the text up to the offset, considers the name that ends there, and follows longer names. */
  #goOn(offset: number): void {
    for (let end = offset; end > 0; ) {
      const node = this.#trie.find(this.#name.first, this.#name.second);
      if ((node & NODE.name) !== 0) this.#consider(node, end, this.#lastClass);
      if ((node & GOES_ON) === 0 || this.#leastAtStart >= NEVER) return;
      const from = end;
      end = this.#followPlainGap(from, node);
      if (end !== NOT_PLAIN) continue;
      this.#endByte = -1;
      end = this.#followAny(from, node);
    }
  }

  /**
   * The common case: plain signs, then a plain word. Returns the offset after it; {@link NO_NAME} if no name goes on
   * this way; {@link NOT_PLAIN}, with nothing added, in all other cases.
   */
  #followPlainGap(from: number, node: number): number {
    if (this.#endByte < 0 || (node & NODE.signEnds) !== 0) return NOT_PLAIN;
    const { next } = this.#finder;
    const name = this.#name;
    const read = next.read(this.#endByte, name, this.#longestGap);
    if (read !== NEXT.read) return read === NEXT.noName ? NO_NAME : NOT_PLAIN;
    const length = next.end - next.start;
    if (length > this.#longestWord) return NO_NAME;
    name.addWord(next.first, next.second);
    if (!this.#trie.mayContinue(name.first)) return NO_NAME;
    this.#lastWord = from + next.start - this.#endByte;
    this.#lastClass = CLASS.alphabetic;
    this.#endByte = next.end;
    return this.#lastWord + length;
  }

  /** Reads any signs and spaces, and the word after them. Returns the offset after it, or {@link NO_NAME}. */
  #followAny(from: number, node: number): number {
    const clusters = this.#clusters;
    let gap = 0;
    let spaced = false;
    for (let at = from; ; ) {
      at = clusters.skipTransparent(at);
      if (at >= clusters.text.length || at - from > LONGEST_GAP || gap > this.#longestGap) return NO_NAME;
      const attributes = clusters.look(at);
      if (attributes === KIND.space) {
        spaced = true;
        at++;
        continue;
      }
      if (spaced) {
        this.#name.addSign(0x20);
        gap++;
        spaced = false;
      }
      const wordClass = attributes & CLASS_MASK;
      if (wordClass !== CLASS.none) {
        if ((node & NODE.continues) === 0) return NO_NAME;
        const end = this.#readWord(at, wordClass);
        return this.#trie.mayContinue(this.#name.first) ? end : NO_NAME;
      }
      clusters.read(at);
      for (let unit = 0; unit < clusters.count; unit++) this.#name.addSign(clusters.folded[unit]!);
      gap += clusters.count;
      at = clusters.next;
      if ((node & NODE.signEnds) === 0 || gap > this.#longestGap) continue;
      const found = this.#trie.find(this.#name.first, this.#name.second);
      if ((found & NODE.name) !== 0) this.#consider(found, at, CLASS.none);
    }
  }

  /**
   * Adds the word at `start` to the hash. Returns the offset after it, or {@link NO_NAME} if it is longer than in any
   * name.
   */
  #readWord(start: number, wordClass: number): number {
    const clusters = this.#clusters;
    this.#lastWord = start;
    this.#lastClass = wordClass;
    let length = 0;
    for (let at = start; ; ) {
      clusters.read(at);
      if (length + clusters.count > LONGEST_KEY) return NO_NAME;
      for (let unit = 0; unit < clusters.count; unit++) this.#word[length++] = clusters.folded[unit]!;
      const end = clusters.next;
      if (end - start > LONGEST_WORD) return NO_NAME;
      if (wordClass !== CLASS.alphabetic) {
        for (let unit = 0; unit < length; unit++) this.#addWord(unit, unit + 1, start);
        return end;
      }
      at = clusters.skipTransparent(end);
      if (at >= clusters.text.length || (clusters.look(at) & CLASS_MASK) !== CLASS.alphabetic) {
        this.#addWord(0, length, start);
        return end;
      }
    }
  }

  #addWord(from: number, to: number, start: number): void {
    const hash = this.#wordHash;
    hash.read(this.#word, from, to);
    if (start === this.#start && from === 0) this.#name.begin(hash.first, hash.second);
    else this.#name.addWord(hash.first, hash.second);
  }

  #consider(node: number, end: number, endClass: number): void {
    if (this.#leastAtStart < 0) this.#leastAtStart = this.#borders.atStart(this.#start, this.#startClass);
    if (this.#leastAtStart >= NEVER) return;
    const least = Math.max(this.#leastAtStart, this.#borders.atEnd(end, endClass));
    const { endingTaken } = this.#borders;
    // Nearly every name has plain borders, where any number of letters is enough.
    if (least > 0 && (least >= NEVER || this.#lettersBefore(end) < least)) return;
    if (this.check.passes(node >>> NODE.bits, this.#start, end, this.#lastWord, endingTaken)) this.end = end;
  }

  /** Counts the letters of the match, with their marks, from its start to `end`. */
  #lettersBefore(end: number): number {
    const clusters = this.#clusters;
    let letters = 0;
    for (let at = this.#start; at < end; at = clusters.skipTransparent(clusters.next)) {
      clusters.read(at);
      if ((clusters.attributes & CLASS_MASK) !== CLASS.none) letters++;
    }
    return letters;
  }
}
