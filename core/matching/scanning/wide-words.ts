import { foldOf, isJoined, isSyllable, SIGN, SPECIAL } from '../characters/characters.ts';
import { prefixLengths } from '../characters/prefixes.ts';
import { WordHash } from '../compiled/hashing.ts';
import { LONGEST_KEY } from '../compiled/key.ts';
import { BEYOND_BMP, type EncodedText } from './encoded-text.ts';

/** What {@link WideWords.read} found. */
export const WIDE = {
  /** Separators, or syllables with which no name begins; the reader has passed them. */
  nothing: 0,
  /** A word that consists only of its folded units. */
  plain: 1,
  /** A stretch that must be examined more closely. */
  strange: 2,
} as const;

/** Reads the words that contain characters of several bytes. */
export class WideWords {
  /** Offset in the text at which the word begins. */
  start = 0;
  /** Offset in the text, and byte, at which it ends. */
  end = 0;
  endByte = 0;
  /** The byte from which to go on. */
  next = 0;
  readonly hash = new WordHash();

  readonly #encoded: EncodedText;
  readonly #units: Uint16Array;
  readonly #word = new Uint16Array(LONGEST_KEY + 1);
  readonly #mayBegin: (first: number) => boolean;

  /**
   * @param units `wordUnits`, or the same with signs marked.
   * @param mayBegin whether any name begins with the word of that first hash.
   */
  constructor(encoded: EncodedText, units: Uint16Array, mayBegin: (first: number) => boolean) {
    this.#encoded = encoded;
    this.#units = units;
    this.#mayBegin = mayBegin;
  }

  /** Reads the word from its first byte on; of a run of syllables, reads up to one with which some name begins. */
  read(startByte: number): number {
    const encoded = this.#encoded;
    const { bytes } = encoded;
    const units = this.#units;
    const word = this.#word;
    this.start = startByte + encoded.shift;
    let found: number = WIDE.plain;
    let count = 0;
    let at = startByte;
    let { shift } = encoded;
    for (;;) {
      // The common cases of EncodedText.decode, inlined.
      const lead = bytes[at]!;
      let point: number = lead;
      let width = 1;
      if (lead >= 0xe0) {
        point =
          lead < 0xf0
            ? ((lead & 0xf) << 12) | ((bytes[at + 1]! & 0x3f) << 6) | (bytes[at + 2]! & 0x3f)
            : BEYOND_BMP;
        width = lead < 0xf0 ? 3 : 4;
      } else if (lead >= 0x80) {
        point = ((lead & 0x1f) << 6) | (bytes[at + 1]! & 0x3f);
        width = 2;
      }
      const unit = point === BEYOND_BMP ? (SPECIAL as number) : units[point]!;
      if (unit > SIGN) {
        // One unit more than the longest key is enough to know that no name has the word.
        if (count <= LONGEST_KEY) word[count++] = unit;
      } else {
        const isSpecial = unit === SPECIAL;
        if (!isSpecial || (point !== BEYOND_BMP && isSyllable(point))) {
          this.end = at + shift;
          this.endByte = at;
          encoded.shift = shift;
          if (isSpecial && at === startByte) return this.#readSyllables(at);
          // After a stretch that is not plain a name may begin with a sign; right after a letter none does.
          this.next = isSpecial || (unit === SIGN && found === WIDE.strange) ? at : this.#pass(at);
          if (at > startByte) return found === WIDE.plain ? this.#finish(count) : found;
          if (unit !== SIGN) return WIDE.nothing;
          this.end++;
          return WIDE.strange;
        }
        found = WIDE.strange;
      }
      at += width;
      shift -= width === 4 ? 2 : width - 1;
    }
  }

  #pass(at: number): number {
    this.#encoded.decode(at);
    return this.#encoded.next;
  }

  /** Reads a run of syllables up to the first with which some name begins, or that marks or other extenders follow. */
  #readSyllables(from: number): number {
    const encoded = this.#encoded;
    let point = encoded.decode(from);
    for (;;) {
      this.next = encoded.next;
      this.endByte = encoded.next;
      this.end = encoded.next + encoded.shift;
      this.start = this.end - 1;
      // Marks may follow in the next window.
      if (this.next >= encoded.length) return WIDE.strange;
      const following = encoded.peek(this.next);
      if (isJoined(following)) return this.#passJoined();
      this.hash.readOne(foldOf[point]!);
      if (this.#mayBegin(this.hash.first)) return WIDE.strange;
      if (!isSyllable(following)) return WIDE.nothing;
      point = encoded.decode(this.next);
    }
  }

  /** Passes the characters that may belong to the one before them. */
  #passJoined(): number {
    const encoded = this.#encoded;
    while (this.next < encoded.length && isJoined(encoded.peek(this.next))) this.next = this.#pass(this.next);
    this.endByte = this.next;
    this.end = this.next + encoded.shift;
    return WIDE.strange;
  }

  #finish(count: number): number {
    const word = this.#word;
    const prefixes = prefixLengths(word, count);
    for (let length = 1; prefixes >>> length !== 0; length++) {
      if (((prefixes >>> length) & 1) === 0) continue;
      this.hash.read(word, length, count);
      if (this.#mayBegin(this.hash.first)) return WIDE.strange;
    }
    this.hash.read(word, 0, count);
    return WIDE.plain;
  }
}
