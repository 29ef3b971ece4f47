import { primaryLanguage } from '../language/primary-language.ts';
import { isAdjectiveOfCountry } from './countries.ts';
import { isEverydayWord } from './everyday-words.ts';

/** In a text in another language, a name of fewer letters is more often another word than this name. */
const LEAST_LETTERS = 5;
/** The same for scripts in which one character is a syllable or a word. */
const LEAST_CHARACTERS = 3;
const SYLLABLES = /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LETTER = /\p{L}/gu;

/** Tags for the same written language. */
const SAME: Readonly<Record<string, string>> = {
  nb: 'no',
  nn: 'no',
  bs: 'sh',
  hr: 'sh',
  sr: 'sh',
  fil: 'tl',
};

const written = (tag: string): string => {
  const primary = primaryLanguage(tag);
  return SAME[primary] ?? primary;
};

/** True if one of the languages is that of the text. */
export function areIn(languages: readonly string[], language: string): boolean {
  const text = written(language);
  return text !== '' && languages.some(tag => written(tag) === text);
}

/**
 * True if a name that is not in the language of the text may still be meant there: it is long enough not to be another
 * word by chance (Teheran, not My for Mỹ), and no everyday word of that language (Grenade, Island, Swiss).
 */
export function mayBeBorrowed(name: string, language: string): boolean {
  const letters = name.match(LETTER)?.length ?? 0;
  if (letters < (SYLLABLES.test(name) ? LEAST_CHARACTERS : LEAST_LETTERS)) return false;
  if (/\s/.test(name.trim())) return true;
  const plain = name.normalize('NFD').replace(/\p{M}/gu, '');
  return ![name, plain].some(word => isEverydayWord(word, language) || isAdjectiveOfCountry(word));
}
