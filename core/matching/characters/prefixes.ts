import { primaryLanguage } from './languages.ts';

const unitsOf = (letters: string) => new Set(Array.from(letters, letter => letter.charCodeAt(0)));

/** Letters that Hebrew writes in front of a word: and, the, in, to, from, that, as. */
const HEBREW = unitsOf('והבלמשכ');
const ARABIC_CONJUNCTIONS = unitsOf('وف');
const ARABIC_PREPOSITIONS = unitsOf('بكل');
const ALEF = 0x627;
const LAM = 0x644;

/** Languages in Arabic or Hebrew script that do not write them. */
const WITHOUT = new Set('fa ur ps ckb ku ug sd ks pa pnb az azb kk ky uz ms yi'.split(' '));

/** The longest run of prefixes, in letters: وبال. */
export const LONGEST_PREFIX = 4;

/** Letters that a name must have to be found behind a prefix; of shorter ones too many words would be made. */
export const LEAST_BEHIND_PREFIX = 3;

export function writesPrefixes(language: string): boolean {
  return !WITHOUT.has(primaryLanguage(language));
}

/**
 * Which of a word's first letters may be prefixes: bit `n` is set where its first `n` letters may, and others follow.
 *
 * @param word its folded letters, `length` of them.
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
