import { FIRST_FACTOR, SECOND_FACTOR } from '../../mixing.ts';
import { KIND } from '../characters/attributes.ts';
import { attributesOf, foldOf } from '../characters/characters.ts';
import { joinBySpace, joinSign, joinWord } from '../compiled/hashing.ts';
import { BEGINNING, type CompiledIndex, holds, mayBegin } from '../compiled/layout.ts';
import { EncodedText, WINDOW } from './encoded-text.ts';
import { endsWord, NextWord } from './next-word.ts';
import { WIDE, WideWords } from './wide-words.ts';

/** What the finder records for each place where a name may begin. */
export const PLACE = {
  /** The offset; -1, which is before every offset, for a dropped place. */
  start: 0,
  /** The offset where a plain word ends; for a stretch that needs a closer look, the complement (~) of that offset. */
  end: 1,
  /** The byte where a plain word ends, for {@link NextWord}. */
  endByte: 2,
  /** Hashes of a plain word. */
  first: 3,
  second: 4,
  /** The byte and the first hash of the next word, if a name counts only when it goes on with that word; else 0. */
  nextByte: 5,
  nextFirst: 6,
  size: 8,
} as const;

const NOWHERE = -1;

/** In the table of bytes: the byte is part of a character of several bytes. */
const MULTIBYTE = 2;

/** Room for the places in a window: every unit may be a word of its own. */
function roomFor(units: number): Int32Array<ArrayBuffer> {
  return new Int32Array(PLACE.size * Math.min(WINDOW, 2 ** Math.ceil(Math.log2(units))));
}

/**
 * Searches text for the words that may begin a name. This is the scanner's inner loop, which sees every character; all
 * other code sees only what the loop lets through.
 */
export class WordFinder {
  /**
   * Where a name may begin, ascending; {@link PLACE} describes an entry. It is one array, so that all data of a place
   * is in one cache line, and an engine keeps only one address. It is as large as the largest window so far: a matcher
   * for a single article would spend more time on clearing it than on anything else.
   */
  places = new Int32Array(0);
  /** How many places there are. */
  count = 0;
  /** Reads the word after a plain word of the window. */
  readonly next: NextWord;

  readonly #encoded = new EncodedText();
  readonly #wide: WideWords;
  /** Units of ASCII bytes, {@link MULTIBYTE} for all others. */
  readonly #kinds = new Uint8Array(256);
  readonly #base: CompiledIndex;
  readonly #delta: CompiledIndex | null;

  /** @param units `wordUnits`, or the same with signs marked. */
  constructor(units: Uint16Array, base: CompiledIndex, delta: CompiledIndex | null) {
    this.#base = base;
    this.#delta = delta;
    this.next = new NextWord(this.#encoded);
    this.#wide = new WideWords(this.#encoded, units, first => this.#mayBegin(first));
    for (let byte = 0; byte < 256; byte++) this.#kinds[byte] = byte < 0x80 ? units[byte]! : MULTIBYTE;
  }

  /**
   * Searches the text from one offset to another, at most {@link WINDOW} units.
   *
   * The formulas of ascii-chunks.ts, hashing.ts and core/mixing.ts are inlined here by hand. As calls they made the
   * loop take 50 % longer, because an engine stops inlining in a function of this size.
   *
   * @param isEnd whether the text really ends at `to`.
   * @returns how far the search got: less than `to` if the last word may go on after it.
   */
  find(text: string, from: number, to: number, isEnd: boolean): number {
    const encoded = this.#encoded;
    encoded.encode(text, from, to);
    if (this.places.length < PLACE.size * (to - from)) this.places = roomFor(to - from);
    const { bytes, view, length } = encoded;
    const wide = this.#wide;
    const kinds = this.#kinds;
    const { places } = this;
    const { words: slots, smallNames, shift: slotShift } = this.#base.beginnings;
    const { words: continued, shift: continuedShift } = this.#base.continuations;
    const delta = this.#delta;
    let { shift } = encoded;
    // Index of the next place to write.
    let place = 0;
    // 1 if the previous word counts only if a name goes on with this one.
    let pending = 0;
    let reached = to;
    for (let at = 0; at < length; ) {
      const startByte = at;
      let start = at + shift;
      let chunk = view.getInt32(at, true);
      let plain = chunk & 0x7f7f_7f7f;
      let small = plain | 0x2020_2020;
      let letters = (small + 0x1f1f_1f1f) & ~(small + 0x0505_0505);
      let digits = (plain + 0x5050_5050) & ~(plain + 0x4646_4646);
      let strange = ~((letters | digits) & ~chunk) & 0x8080_8080;
      let first = 0;
      let second = 0;
      let end = -1;
      let endByte = 0;
      if ((strange & 0x80) === 0) {
        while (strange === 0) {
          first = Math.imul(((first ^ (first >>> 15)) + small) | 0, FIRST_FACTOR);
          second = Math.imul(second ^ (second >>> 17) ^ small, SECOND_FACTOR);
          at += 4;
          chunk = view.getInt32(at, true);
          plain = chunk & 0x7f7f_7f7f;
          small = plain | 0x2020_2020;
          letters = (small + 0x1f1f_1f1f) & ~(small + 0x0505_0505);
          digits = (plain + 0x5050_5050) & ~(plain + 0x4646_4646);
          strange = ~((letters | digits) & ~chunk) & 0x8080_8080;
        }
        letters = ((strange & -strange) >>> 7) - 1;
        small &= letters;
        first = Math.imul(((first ^ (first >>> 15)) + small) | 0, FIRST_FACTOR);
        first = Math.imul(first ^ (first >>> 16), FIRST_FACTOR);
        second = Math.imul(second ^ (second >>> 17) ^ small, SECOND_FACTOR);
        at += (32 - Math.clz32(letters)) >>> 3;
        endByte = at;
        if (bytes[at]! < 0x80) end = at++ + shift;
        else if (endsWord(encoded.peek(at))) end = at + shift;
      } else if (kinds[bytes[at]!] === 0) {
        at++;
        continue;
      }
      if (end < 0) {
        const found = wide.read(startByte);
        at = wide.next;
        shift = encoded.shift;
        if (found === WIDE.nothing) continue;
        end = found === WIDE.plain ? wide.end : ~wide.end;
        endByte = wide.endByte;
        first = wide.hash.first;
        second = wide.hash.second;
        start = wide.start;
      }
      if (at >= length && !isEnd && (end === to || end === ~to)) {
        // The word goes on, or may go on, after the window.
        if (start > from) {
          reached = start;
          break;
        }
        end = ~to;
      }
      if (pending !== 0) {
        const endBefore = places[place + PLACE.endByte]!;
        if (end < 0) place += PLACE.size;
        else if (startByte !== endBefore + 1 || bytes[endBefore] !== 0x20) {
          places[place + PLACE.nextByte] = startByte;
          places[place + PLACE.nextFirst] = first;
          place += PLACE.size;
        } else {
          const joined = joinBySpace(places[place + PLACE.first]!, first);
          const bit = joined >>> continuedShift;
          const bits = continued[bit >>> 5]!;
          if (((bits >>> (bit & 31)) & (bits >>> (joined & 31)) & 1) !== 0) place += PLACE.size;
        }
        pending = 0;
      }
      const slot = first >>> slotShift;
      const around = slots[slot >>> 4]!;
      const known = (around >>> (slot & 15)) & (around >>> (first & 15));
      const isStrange = end >>> 31;
      if (((known & BEGINNING.both) | isStrange) === 0 && delta === null) continue;
      places[place + PLACE.start] = start;
      places[place + PLACE.end] = end;
      places[place + PLACE.endByte] = endByte;
      places[place + PLACE.first] = first;
      places[place + PLACE.second] = second;
      places[place + PLACE.nextByte] = 0;
      // Sums and shifts instead of branches: no processor could predict these.
      const byte = bytes[startByte]!;
      const mayBeName = (~byte >>> 5) | (byte >>> 7) | (smallNames[slot >>> 5]! >>> (slot & 31));
      const isInDelta = delta !== null && mayBegin(delta, first) ? 1 : 0;
      const counts = (known & mayBeName & 1) | isInDelta | isStrange;
      place += counts * PLACE.size;
      pending = (known >>> 16) & ~counts & 1;
    }
    this.count = place / PLACE.size + pending;
    this.#dropPlaces();
    return reached;
  }

  /**
   * Drops the places whose name could only continue after something other than a single space, and does not. This is
   * not part of the inner loop, which gets slower with everything that an engine inlines into it.
   */
  #dropPlaces(): void {
    const { places, count } = this;
    const end = PLACE.size * count;
    for (let place = 0; place < end; place += PLACE.size) {
      if (places[place + PLACE.nextByte] !== 0 && !this.#mayGoOn(place)) places[place] = NOWHERE;
    }
  }

  #mayGoOn(place: number): boolean {
    const { places } = this;
    const { bytes } = this.#encoded;
    const startByte = places[place + PLACE.nextByte]!;
    let first = places[place + PLACE.first]!;
    let spaced = false;
    for (let at = places[place + PLACE.endByte]!; at < startByte; at++) {
      const byte = bytes[at]!;
      if (byte >= 0x80) return true;
      const isSpace = attributesOf[byte] === KIND.space;
      if (!(isSpace && spaced)) first = joinSign(first, isSpace ? 0x20 : foldOf[byte]!);
      spaced = isSpace;
    }
    return holds(this.#base.continuations, joinWord(first, places[place + PLACE.nextFirst]!));
  }

  #mayBegin(first: number): boolean {
    return mayBegin(this.#base, first) || (this.#delta !== null && mayBegin(this.#delta, first));
  }
}
