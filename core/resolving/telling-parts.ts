import { wordsOf } from './weighing/keywords.ts';

/**
 * A word of a name that can be looked for on its own: it has more than two letters, and is in a script in which neither
 * a prefix nor a hidden character is joined to it.
 */
const TELLING_WORD = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Armenian}]{3,}$/u;

/** The first two of dotted initials. */
const INITIALS = /^([A-Z])\.([A-Z])(?![a-z])/;

/** A full stop between two letters; marks and hidden characters, which the index passes over, may be in between. */
const DOT_INSIDE =
  /[.\u2024\ufe52\uff0e][\p{M}\p{Cf}]*(?<=(\p{L})[\p{M}\p{Cf}]*[.\u2024\ufe52\uff0e][\p{M}\p{Cf}]*)(?=(\p{L}))/gu;

/** A character that is neither ASCII nor the usual punctuation of running text. */
const UNUSUAL = /[^\0-\x7f\u00a0‘’“”–—…«»€£]/;
/** Characters inside words that are not seen. */
const HIDDEN = /\p{Cf}/gu;

const FULL_STOP = 0x2e;
/** Bits of the filter, a power of two: with the words of a long article, about one in ten is set. */
const BITS = 1 << 15;

/** A part that any text with a certain name contains, as a number. */
export type TellingPart = number;

/**
 * Parts of a name that a text with this name contains, whatever its case and accents: its longer words, and its first
 * two initials. None if nothing can be said.
 */
export function tellingPartsOf(name: string): readonly TellingPart[] {
  const initials = INITIALS.exec(name);
  if (initials) return [hashOf(`${initials[1]}.${initials[2]}`.toLowerCase())];
  return name
    .split(/[ -]/)
    .filter(word => TELLING_WORD.test(word))
    .map(word => hashOf(withoutMarks(word)));
}

/**
 * The telling parts of a text (as a Bloom filter). It answers for every short form of every card that an article names,
 * so it is made without a string for each word.
 */
export class TellingParts {
  readonly #bits = new Int32Array(BITS / 32);

  add(text: string): void {
    if (UNUSUAL.test(text)) this.#addUnusual(text);
    else this.#addUsual(text);
  }

  /** False if a name with these parts is certainly not in the text. */
  mayHave(parts: readonly TellingPart[]): boolean {
    for (const part of parts) if (((this.#bits[part >>> 5]! >>> (part & 31)) & 1) === 0) return false;
    return true;
  }

  #set(part: TellingPart): void {
    this.#bits[part >>> 5]! |= 1 << (part & 31);
  }

  #addUsual(text: string): void {
    let hash = 0;
    let letters = 0;
    for (let at = 0; at <= text.length; at++) {
      const small = text.charCodeAt(at) | 0x20;
      if (isSmallLetter(small)) {
        hash = mix(hash, small);
        letters++;
        continue;
      }
      if (letters > 2) this.#set(bitOf(hash));
      if (letters > 0 && text.charCodeAt(at) === FULL_STOP) {
        const [before, after] = [text.charCodeAt(at - 1) | 0x20, text.charCodeAt(at + 1) | 0x20];
        if (isSmallLetter(after)) this.#set(bitOf(mix(mix(mix(0, before), FULL_STOP), after)));
      }
      hash = 0;
      letters = 0;
    }
  }

  #addUnusual(text: string): void {
    for (const word of wordsOf(withoutMarks(text.replace(HIDDEN, '')))) this.#set(hashOf(word));
    for (const [, before = '', after = ''] of text.matchAll(DOT_INSIDE))
      this.#set(hashOf(`${withoutMarks(before)}.${withoutMarks(after)}`));
  }
}

function isSmallLetter(unit: number): boolean {
  return unit >= 0x61 && unit <= 0x7a;
}

function hashOf(part: string): TellingPart {
  let hash = 0;
  for (let at = 0; at < part.length; at++) hash = mix(hash, part.charCodeAt(at));
  return bitOf(hash);
}

/** One step of the FNV-1a hash. */
function mix(hash: number, unit: number): number {
  return Math.imul(hash ^ unit ^ 0x811c, 0x0100_0193);
}

function bitOf(hash: number): TellingPart {
  return ((hash >>> 15) ^ hash) & (BITS - 1);
}

/** In lower case and without accents. */
function withoutMarks(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
