import { primaryLanguage } from './languages.ts';

/** Letters that Hebrew writes in front of a word: and, the, in, to, from, that, as. */
const HEBREW = 'והבלמשכ';
const ARABIC_CONJUNCTIONS = 'وف';
const ARABIC_PREPOSITIONS = 'بكل';
const FIRST_LETTERS = `${HEBREW}${ARABIC_CONJUNCTIONS}${ARABIC_PREPOSITIONS}ا`;

/** Languages in Arabic or Hebrew script that do not write them. */
const WITHOUT = new Set([
  'fa',
  'ur',
  'ps',
  'ckb',
  'ku',
  'ug',
  'sd',
  'ks',
  'pa',
  'pnb',
  'az',
  'azb',
  'kk',
  'ky',
  'uz',
  'ms',
  'yi',
]);

/** The longest run of prefixes, in letters: وبال. */
export const LONGEST_PREFIX = 4;

/** Letters that a name must have to be found behind a prefix; of shorter ones too many words would be made. */
export const LEAST_BEHIND_PREFIX = 3;

/** True for a folded letter that can begin a prefix. */
export function beginsPrefix(unit: number): boolean {
  if (unit < 0x5d0 || unit > 0x648) return false;
  return FIRST_LETTERS.includes(String.fromCharCode(unit));
}

/** Lengths, in letters and ascending, of what may be prefixes at the beginning of a word. */
export function prefixLengths(letters: string, language: string): readonly number[] {
  if (WITHOUT.has(primaryLanguage(language))) return [];
  if (!HEBREW.includes(letters.charAt(0))) return arabicPrefixLengths(letters);
  return HEBREW.includes(letters.charAt(1)) ? [1, 2] : [1];
}

function arabicPrefixLengths(letters: string): number[] {
  const lengths: number[] = [];
  let at = 0;
  if (ARABIC_CONJUNCTIONS.includes(letters.charAt(0))) lengths.push(++at);
  if (letters.startsWith('لل', at)) lengths.push(at + 1, at + 2);
  else {
    if (ARABIC_PREPOSITIONS.includes(letters.charAt(at))) lengths.push(++at);
    if (letters.startsWith('ال', at)) lengths.push(at + 2);
  }
  return lengths;
}
