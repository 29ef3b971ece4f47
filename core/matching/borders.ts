import { isElided, isEnding, LONGEST_ELIDED, LONGEST_ENDING } from './apostrophes.ts';
import { ATTRIBUTE, CLASS, CLASS_MASK, KIND, KIND_MASK } from './attributes.ts';
import { type Clusters, isTransparent } from './clusters.ts';
import { joinsEndings } from './languages.ts';
import { isParticle, LONGEST_PARTICLE } from './particles.ts';

/** No name begins or ends there. */
export const NEVER = 1 << 20;

/**
 * Letters that a name needs to be found inside a run of its script, where no space says that a word begins or ends.
 * Katakana writes foreign words whole, and the short ones are parts of longer ones (ロシア in プロシア).
 */
const LEAST_INSIDE: Readonly<Record<number, number>> = {
  [CLASS.han]: 2,
  [CLASS.hiragana]: 3,
  [CLASS.katakana]: 5,
  [CLASS.southeast]: 3,
};

/** Syllables that a Korean name needs to be found with a particle behind it. */
const LEAST_BEFORE_PARTICLE = 2;

/** Code units to look back over, at most, for the character that marks belong to. */
const FARTHEST = 16_384;

/** And to look back over for an elided word, its marks and soft hyphens counted. */
const FARTHEST_ELISION = 256;

/**
 * Says where names may begin and end in a text. Both questions are answered with the least number of letters that a
 * name must have there: 0 at a border, {@link NEVER} where there is none.
 */
export class Borders {
  language = '';
  /** Set by {@link atEnd} where an ending stands between the name and the border: a possessive, a particle. */
  endingTaken = false;

  readonly #clusters: Clusters;

  constructor(clusters: Clusters) {
    this.#clusters = clusters;
  }

  /** @param wordClass class of what begins at `start`; `none` for a sign. */
  atStart(start: number, wordClass: number): number {
    this.#lookBack(start);
    if (wordClass === CLASS.none) return this.#class === CLASS.alphabetic ? NEVER : 0;
    if (this.#class === wordClass) return LEAST_INSIDE[wordClass] ?? NEVER;
    if (wordClass !== CLASS.alphabetic || this.#kind !== KIND.apostrophe) return 0;
    const apostrophe = this.#at;
    this.#lookBack(apostrophe);
    return this.#class !== CLASS.alphabetic || this.#isElisionBefore(apostrophe) ? 0 : NEVER;
  }

  /** @param wordClass class of what ends at `end`; `none` for a sign. */
  atEnd(end: number, wordClass: number): number {
    const clusters = this.#clusters;
    this.endingTaken = false;
    const at = clusters.skipTransparent(end);
    if (at >= clusters.length) return 0;
    const attributes = clusters.look(at);
    const nextClass = attributes & CLASS_MASK;
    if (wordClass === CLASS.none) return nextClass === CLASS.alphabetic ? NEVER : 0;
    if (nextClass === wordClass) {
      return wordClass === CLASS.hangul ? this.#particleAt(at) : (LEAST_INSIDE[wordClass] ?? NEVER);
    }
    const apostrophe = wordClass === CLASS.alphabetic && (attributes & KIND_MASK) === KIND.apostrophe;
    return apostrophe ? this.#endingAt(at + 1) : 0;
  }

  #class = 0;
  #kind = 0;
  #at = 0;

  /** Finds the character before `from` to which all marks between belong, and says what it is. */
  #lookBack(from: number): void {
    const { units } = this.#clusters;
    const stop = Math.max(-1, from - FARTHEST);
    let mark: number = CLASS.none;
    for (let at = from - 1; at > stop; at--) {
      if ((units[at]! & 0xfc00) === 0xdc00 && at > 0 && (units[at - 1]! & 0xfc00) === 0xd800) at--;
      const attributes = this.#clusters.look(at);
      if (isTransparent(attributes)) continue;
      if ((attributes & ATTRIBUTE.extender) === 0) {
        this.#at = at;
        this.#class = attributes & CLASS_MASK || mark;
        this.#kind = this.#class === CLASS.none ? attributes & KIND_MASK : -1;
        return;
      }
      mark = attributes & CLASS_MASK;
    }
    this.#class = stop < 0 ? mark : CLASS.alphabetic;
    this.#kind = -1;
  }

  #isElisionBefore(apostrophe: number): boolean {
    const { units } = this.#clusters;
    let start = apostrophe;
    for (let at = apostrophe - 1; at >= 0; at--) {
      if (apostrophe - at > FARTHEST_ELISION) return false;
      if ((units[at]! & 0xfc00) === 0xdc00 && at > 0 && (units[at - 1]! & 0xfc00) === 0xd800) at--;
      const attributes = this.#clusters.look(at);
      if ((attributes & CLASS_MASK) === CLASS.alphabetic) start = at;
      else if (!isTransparent(attributes)) break;
    }
    return isElided(this.#wordAt(start, CLASS.alphabetic, LONGEST_ELIDED), this.language);
  }

  #endingAt(from: number): number {
    const letters = this.#wordAt(from, CLASS.alphabetic, LONGEST_ENDING);
    if (letters === '') return 0;
    if (!joinsEndings(this.language) && !isEnding(letters, this.language)) return NEVER;
    this.endingTaken = true;
    return 0;
  }

  #particleAt(from: number): number {
    if (!isParticle(this.#wordAt(from, CLASS.hangul, LONGEST_PARTICLE))) return NEVER;
    this.endingTaken = true;
    return LEAST_BEFORE_PARTICLE;
  }

  /** The folded run of that class at `from`; of a longer run than `most` characters, one more than `most`. */
  #wordAt(from: number, wordClass: number, most: number): string {
    const clusters = this.#clusters;
    let word = '';
    for (let at = from, count = 0; count <= most; count++) {
      at = clusters.skipTransparent(at);
      if (at >= clusters.length || (clusters.look(at) & CLASS_MASK) !== wordClass) break;
      clusters.read(at);
      word += String.fromCharCode(...clusters.folded.subarray(0, clusters.count));
      at = clusters.next;
    }
    return word;
  }
}
