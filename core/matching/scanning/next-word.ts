import { finishFirst, mixFirst, mixSecond } from '../../mixing.ts';
import { countOf, lettersBefore, small, strangeIn } from '../characters/ascii-chunks.ts';
import { KIND } from '../characters/attributes.ts';
import { attributesOf, foldOf, isSyllable, wordUnits } from '../characters/characters.ts';
import type { NameHash } from '../compiled/hashing.ts';
import type { EncodedText } from './encoded-text.ts';

/** What {@link NextWord.read} returns. */
export const NEXT = { notPlain: 0, noName: -1, read: 1 } as const;

/** Reads the word after a plain word, as long as all is plain ASCII. */
export class NextWord {
  /** The bytes at which the word begins and ends. */
  start = 0;
  end = 0;
  first = 0;
  second = 0;
  readonly #encoded: EncodedText;

  constructor(encoded: EncodedText) {
    this.#encoded = encoded;
  }

  /**
   * Reads the signs and spaces after a word, and the next word. Adds the signs to the hash, and leaves the word's
   * hashes and bounds in the fields. If anything there is not plain ASCII, the hash does not change.
   *
   * @param from the byte where the word ends.
   * @param mostSigns the maximum number of signs between two words of a name.
   */
  read(from: number, hash: NameHash, mostSigns: number): number {
    const { bytes, length } = this.#encoded;
    const { first, second } = hash;
    let signs = 0;
    let spaced = false;
    let at = from;
    for (; at < length && bytes[at]! < 0x80 && wordUnits[bytes[at]!] === 0; at++) {
      const isSpace = attributesOf[bytes[at]!] === KIND.space;
      if (isSpace && spaced) continue;
      spaced = isSpace;
      if (++signs > mostSigns) return NEXT.noName;
      hash.addSign(isSpace ? 0x20 : foldOf[bytes[at]!]!);
    }
    if (at < length && bytes[at]! < 0x80 && this.#readWord(at)) return NEXT.read;
    hash.begin(first, second);
    return NEXT.notPlain;
  }

  /** False if the word goes on with other letters, or in the next window. */
  #readWord(start: number): boolean {
    const { bytes, view, length } = this.#encoded;
    let at = start;
    let first = 0;
    let second = 0;
    let chunk = view.getInt32(at, true);
    let strange = strangeIn(chunk);
    while (strange === 0) {
      first = mixFirst(first, small(chunk));
      second = mixSecond(second, small(chunk));
      at += 4;
      chunk = view.getInt32(at, true);
      strange = strangeIn(chunk);
    }
    const letters = lettersBefore(strange);
    this.first = finishFirst(mixFirst(first, small(chunk) & letters));
    this.second = mixSecond(second, small(chunk) & letters);
    this.start = start;
    this.end = at + countOf(letters);
    return this.end < length && (bytes[this.end]! < 0x80 || endsWord(this.#encoded.peek(this.end)));
  }
}

/** True if a word of ASCII letters ends before that character. */
export function endsWord(point: number): boolean {
  return point >= 0 && (wordUnits[point] === 0 || isSyllable(point));
}
