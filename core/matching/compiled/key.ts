import { ATTRIBUTE, CLASS, CLASS_MASK, KIND } from '../characters/attributes.ts';
import { attributesOf, foldOf, SPECIAL, wordUnits } from '../characters/characters.ts';
import { Clusters, isTransparent, MAX_FOLDED_UNITS } from '../characters/clusters.ts';

/** Maximum length of a name's key, in units; a longer name is left out of the index. */
export const LONGEST_KEY = 1024;

/** One more cluster may be appended to the longest key before its length is checked. */
const CAPACITY = LONGEST_KEY + MAX_FOLDED_UNITS;

/**
 * Reads a name's key: its folded units, with each run of white space as one space and none at the ends; and the
 * positions of its words. A word is a run of letters, digits and marks of a script with spaces, or one folded unit of
 * Korean or of a script without spaces. One instance serves for many names.
 */
export class KeyReader {
  readonly clusters = new Clusters();
  readonly units = new Uint16Array(CAPACITY);
  length = 0;
  words = 0;
  /** Where each word begins and ends in `units`. */
  readonly wordStarts = new Uint16Array(CAPACITY);
  readonly wordEnds = new Uint16Array(CAPACITY);
  /** How many letters of the words are capitals, and how many are small. */
  capitals = 0;
  smalls = 0;
  /** Offset of the last word in the text. */
  lastWordAt = 0;
  /** Offset of the key's first character in the text. */
  start = 0;
  /** Offset in the text after the key's last character. */
  end = 0;

  /** False if the text has no key, or one that is too long. */
  read(text: string): boolean {
    const { clusters } = this;
    clusters.text = text;
    this.length = 0;
    this.words = 0;
    this.capitals = 0;
    this.smalls = 0;
    this.end = 0;
    let spaced = false;
    for (let at = 0; at < text.length; at = this.end) {
      const unit = text.charCodeAt(at);
      const attributes = clusters.look(at);
      this.end = at + clusters.width;
      if (attributes === KIND.space) spaced = this.length > 0;
      if (attributes === KIND.space || isTransparent(attributes)) continue;
      if (this.length > LONGEST_KEY) return false;
      if (this.length === 0) this.start = at;
      if (spaced) this.units[this.length++] = 0x20;
      spaced = false;
      const wordClass = attributes & CLASS_MASK;
      if (wordClass !== CLASS.none) this.#readWord(at, wordClass);
      else if (attributes === KIND.punctuation && this.end === at + 1)
        this.units[this.length++] = foldOf[unit]!;
      else this.#appendCluster(at);
    }
    return this.length > 0 && this.length <= LONGEST_KEY;
  }

  /** The key as a string, for comparison. */
  toString(): string {
    // `apply` and not spread: spread goes through an iterator, which takes ten times as long before the code is
    // compiled.
    return String.fromCharCode.apply(null, this.units.subarray(0, this.length) as unknown as number[]);
  }

  #readWord(start: number, wordClass: number): void {
    const from = this.length;
    this.lastWordAt = start;
    if (wordClass !== CLASS.alphabetic) {
      this.#appendCluster(start);
      for (let unit = from; unit < this.length; unit++) this.#addWord(unit, unit + 1);
      return;
    }
    if (!this.#readSimpleWord(start)) this.#readMarkedWord(start);
    this.#addWord(from, this.length);
  }

  #addWord(start: number, end: number): void {
    this.wordStarts[this.words] = start;
    this.wordEnds[this.words++] = end;
  }

  /** The common case: each character folds without its neighbours. Otherwise returns false, with nothing read. */
  #readSimpleWord(start: number): boolean {
    const { units, length } = this;
    const { text } = this.clusters;
    const stop = Math.min(text.length, start + LONGEST_KEY);
    let cases = 0;
    let at = start;
    for (let to = length; at < stop; at++) {
      const unit = text.charCodeAt(at);
      const folded = wordUnits[unit]!;
      if (folded === 0) break;
      if (folded === SPECIAL) return false;
      units[to++] = folded;
      cases += casesOf(attributesOf[unit]!);
    }
    this.#countCases(cases);
    this.length = length + at - start;
    this.end = at;
    return true;
  }

  /** Adds a count of capitals, in the lower 16 bits, and one of small letters, in the upper. */
  #countCases(cases: number): void {
    this.capitals += cases & 0xffff;
    this.smalls += cases >>> 16;
  }

  #readMarkedWord(start: number): void {
    const { clusters } = this;
    for (let at = start; at < clusters.text.length; at = clusters.skipTransparent(this.end)) {
      if ((clusters.look(at) & CLASS_MASK) !== CLASS.alphabetic || this.length > LONGEST_KEY) return;
      this.#appendCluster(at);
    }
  }

  #appendCluster(at: number): void {
    const { clusters } = this;
    clusters.read(at);
    for (let index = 0; index < clusters.count && this.length < this.units.length; index++) {
      this.units[this.length++] = clusters.folded[index]!;
    }
    this.end = clusters.next;
    if ((clusters.attributes & CLASS_MASK) !== CLASS.none) this.#countCases(casesOf(clusters.attributes));
  }
}

function casesOf(attributes: number): number {
  return (
    ((attributes & ATTRIBUTE.upper) !== 0 ? 1 : 0) + ((attributes & ATTRIBUTE.lower) !== 0 ? 0x1_0000 : 0)
  );
}
