import { inAnyLanguage } from '../language/word-lists.ts';

const ASCII = /^[\p{ASCII}--`]*$/v;

/** A word as names are compared here: without capitals, accents and vowel signs, and with one sort of apostrophe. */
export function plainWord(word: string): string {
  if (ASCII.test(word)) return word.toLowerCase();
  return word
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’ʼ׳`´]/g, "'")
    .toLowerCase();
}

const isInWomen = inAnyLanguage(({ people }) => people?.women, plainWord);
const isInMen = inAnyLanguage(({ people }) => people?.men, plainWord);

/** True for a common given name of any language; of a name with a hyphen, every part has to be one. */
export function isGivenName(word: string): boolean {
  return plainWord(word)
    .split(/[-‐–]/)
    .every(part => isInWomen(part) || isInMen(part));
}

/** Whether a given name is a woman’s or a man’s; null if it is neither’s for certain. */
export function genderOf(given: string): 'woman' | 'man' | null {
  const [first = ''] = plainWord(given).split(/[-‐–]/);
  const [woman, man] = [isInWomen(first), isInMen(first)];
  return woman === man ? null : woman ? 'woman' : 'man';
}
