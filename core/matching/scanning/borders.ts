import { isElided, isEnding, LONGEST_ELIDED, LONGEST_ENDING } from '../characters/apostrophes.ts';
import { ATTRIBUTE, CLASS, CLASS_MASK, KIND, KIND_MASK } from '../characters/attributes.ts';
import { attributesOf } from '../characters/characters.ts';
import { type Clusters, isTransparent } from '../characters/clusters.ts';
import { joinsEndings } from '../characters/languages.ts';
import { isParticle, LONGEST_PARTICLE } from '../characters/particles.ts';

/** No name may begin or end there. */
export const NEVER = 1 << 20;

/**
 * Letters that a name needs to be found inside a run of its script, where no space marks the borders of a word.
 * Katakana spells foreign words in full, and short words are parts of longer ones (ロシア in プロシア).
 */
const MIN_LETTERS_INSIDE: Readonly<Record<number, number>> = {
  [CLASS.han]: 2,
  [CLASS.hiragana]: 3,
  [CLASS.katakana]: 5,
  [CLASS.southeast]: 3,
};

/** Syllables that a Korean name needs to be found before a particle. */
const MIN_SYLLABLES_BEFORE_PARTICLE = 2;

/** How many code units to look back for the character that marks belong to. */
const MAX_LOOK_BACK = 16_384;

/** How many code units to look back for an elided word, including marks and soft hyphens. */
const MAX_ELISION_LOOK_BACK = 256;

/**
 * Decides where names may begin and end in a text. The answer to both questions is the minimum number of letters that a
 * name must have there: 0 at a border, {@link NEVER} where there is none.
 */
export class Borders {
  language = '';
  /** Set by {@link atEnd} if an ending is between the name and the border: a possessive, a particle. */
  endingTaken = false;

  readonly #clusters: Clusters;

  constructor(clusters: Clusters) {
    this.#clusters = clusters;
  }

  /** @param wordClass class of the character at `start`; `none` for a sign. */
  atStart(start: number, wordClass: number): number {
    if (start === 0 || isPlainBorder(this.#clusters.text, start - 1)) return 0;
    this.#lookBack(start);
    if (wordClass === CLASS.none) return this.#class === CLASS.alphabetic ? NEVER : 0;
    if (this.#class === wordClass) return MIN_LETTERS_INSIDE[wordClass] ?? NEVER;
    if (wordClass !== CLASS.alphabetic || this.#kind !== KIND.apostrophe) return 0;
    const apostrophe = this.#at;
    this.#lookBack(apostrophe);
    return this.#class !== CLASS.alphabetic || this.#isElisionBefore(apostrophe) ? 0 : NEVER;
  }

  /** @param wordClass class of the character that ends at `end`; `none` for a sign. */
  atEnd(end: number, wordClass: number): number {
    const clusters = this.#clusters;
    this.endingTaken = false;
    if (end < clusters.text.length && isPlainBorder(clusters.text, end)) return 0;
    const at = clusters.skipTransparent(end);
    if (at >= clusters.text.length) return 0;
    const attributes = clusters.look(at);
    const nextClass = attributes & CLASS_MASK;
    if (wordClass === CLASS.none) return nextClass === CLASS.alphabetic ? NEVER : 0;
    if (nextClass === wordClass) {
      return wordClass === CLASS.hangul ? this.#particleAt(at) : (MIN_LETTERS_INSIDE[wordClass] ?? NEVER);
    }
    const apostrophe = wordClass === CLASS.alphabetic && (attributes & KIND_MASK) === KIND.apostrophe;
    return apostrophe ? this.#endingAt(at + 1) : 0;
  }

  #class = 0;
  #kind = 0;
  #at = 0;

  /**
   * Finds the character before `from` that all marks in between belong to, and sets `#class`, `#kind` and `#at` to it.
   */
  #lookBack(from: number): void {
    const { text } = this.#clusters;
    const stop = Math.max(-1, from - MAX_LOOK_BACK);
    let mark: number = CLASS.none;
    for (let at = from - 1; at > stop; at--) {
      if (isPairEnd(text, at)) at--;
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
    const { text } = this.#clusters;
    let start = apostrophe;
    let mark = -1;
    for (let at = apostrophe - 1; at >= 0; at--) {
      if (apostrophe - at > MAX_ELISION_LOOK_BACK) return false;
      if (isPairEnd(text, at)) at--;
      const attributes = this.#clusters.look(at);
      if (isTransparent(attributes)) continue;
      if ((attributes & ATTRIBUTE.extender) !== 0) {
        mark = at;
        continue;
      }
      const wordClass = attributes & CLASS_MASK;
      // A mark belongs to the letter before it, whatever its script; after a sign it is a letter itself.
      if (wordClass !== CLASS.none) mark = -1;
      if (wordClass !== CLASS.alphabetic) break;
      start = at;
    }
    return isElided(this.#wordAt(mark < 0 ? start : mark, CLASS.alphabetic, LONGEST_ELIDED), this.language);
  }

  #endingAt(from: number): number {
    // By far the most common ending is an English possessive before a plain border.
    const { text } = this.#clusters;
    if ((text.charCodeAt(from) | 0x20) === 0x73 && from + 1 < text.length && isPlainBorder(text, from + 1)) {
      this.endingTaken = true;
      return 0;
    }
    const letters = this.#wordAt(from, CLASS.alphabetic, LONGEST_ENDING);
    if (letters === '') return 0;
    if (!joinsEndings(this.language) && !isEnding(letters, this.language)) return NEVER;
    this.endingTaken = true;
    return 0;
  }

  #particleAt(from: number): number {
    if (!isParticle(this.#wordAt(from, CLASS.hangul, LONGEST_PARTICLE))) return NEVER;
    this.endingTaken = true;
    return MIN_SYLLABLES_BEFORE_PARTICLE;
  }

  /** The folded run of that class at `from`; if it is longer than `most` characters, the first `most` + 1 of them. */
  #wordAt(from: number, wordClass: number, most: number): string {
    const clusters = this.#clusters;
    let word = '';
    for (let at = from, count = 0; count <= most; count++) {
      at = clusters.skipTransparent(at);
      if (at >= clusters.text.length || (clusters.look(at) & CLASS_MASK) !== wordClass) break;
      clusters.read(at);
      word += String.fromCharCode(...clusters.folded.subarray(0, clusters.count));
      at = clusters.next;
    }
    return word;
  }
}

function isPairEnd(text: string, at: number): boolean {
  return at > 0 && (text.charCodeAt(at) & 0xfc00) === 0xdc00 && (text.charCodeAt(at - 1) & 0xfc00) === 0xd800;
}

/** True if a plain sign or space is at `at`: nearly all words have this border. */
function isPlainBorder(text: string, at: number): boolean {
  const attributes = attributesOf[text.charCodeAt(at)];
  return attributes === KIND.punctuation || attributes === KIND.space;
}
