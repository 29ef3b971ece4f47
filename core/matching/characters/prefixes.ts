import type { Prefixes } from '../../language/language.ts';
import { LANGUAGES, languageOf } from '../../language/languages.ts';
import { primaryLanguage } from '../../language/primary-language.ts';

const unitsOf = (kind: keyof Prefixes) =>
  new Set(
    LANGUAGES.flatMap(({ prefixes }) =>
      prefixes === null || prefixes === 'never'
        ? []
        : Array.from(prefixes[kind] ?? '', letter => letter.charCodeAt(0)),
    ),
  );

const HEBREW = unitsOf('letters');
const ARABIC_CONJUNCTIONS = unitsOf('conjunctions');
const ARABIC_PREPOSITIONS = unitsOf('prepositions');
const ALEF = 0x627;
const LAM = 0x644;

/** Length of the longest run of prefixes, in letters: وبال. */
export const LONGEST_PREFIX = 4;

/** Letters that a name needs to be found after a prefix; a shorter name would be found in too many words. */
export const MIN_LETTERS_AFTER_PREFIX = 3;

export function writesPrefixes(language: string): boolean {
  return languageOf(primaryLanguage(language))?.prefixes !== 'never';
}

/**
 * Which of a word's first letters may be prefixes: bit `n` is set if the first `n` letters may be prefixes and others
 * follow them.
 *
 * @param word the word's folded letters, `length` of them.
 */
export function prefixLengths(word: Uint16Array, length: number): number {
  const unit = word[0]!;
  if (unit < 0x5d0 || unit > 0x648 || length < 2) return 0;
  const lengths = HEBREW.has(unit) ? hebrewPrefixes(word) : arabicPrefixes(word);
  return lengths & ((1 << Math.min(length, LONGEST_PREFIX + 1)) - 1);
}

function hebrewPrefixes(word: Uint16Array): number {
  return HEBREW.has(word[1]!) ? 0b110 : 0b10;
}

function arabicPrefixes(word: Uint16Array): number {
  let at = 0;
  let lengths = 0;
  if (ARABIC_CONJUNCTIONS.has(word[0]!)) lengths |= 1 << ++at;
  if (word[at] === LAM && word[at + 1] === LAM) return lengths | (0b11 << (at + 1));
  if (ARABIC_PREPOSITIONS.has(word[at]!)) lengths |= 1 << ++at;
  if (word[at] === ALEF && word[at + 1] === LAM) lengths |= 1 << (at + 2);
  return lengths;
}
