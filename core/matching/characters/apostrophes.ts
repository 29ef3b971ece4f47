import { languageOf } from '../../language/languages.ts';
import { primaryLanguage } from '../../language/primary-language.ts';
import { inAnyLanguage } from '../../language/word-lists.ts';

/** The longest of the elided words, in letters. */
export const LONGEST_ELIDED = 6;

/** Taken from all languages that have such words: names and pages of one cite the other. */
const isElidedAnywhere = inAnyLanguage(({ elision }) => elision?.words);

/** True where a name may begin after this word and an apostrophe: l’Arménie, d’Israele, qu’Erevan. */
export function isElided(word: string, language: string): boolean {
  if (!isElidedAnywhere(word)) return false;
  const primary = primaryLanguage(language);
  return primary === '' || (languageOf(primary)?.elision ?? null) !== null;
}

/** The longest of the endings that are looked at, in letters. */
export const LONGEST_ENDING = 2;

const isContraction = inAnyLanguage(({ contractions }) => contractions);

/**
 * True where a name may end before an apostrophe and these letters. The possessive is taken in every language,
 * because English names stand in all of them. Where the language is not known, it is read like English.
 */
export function isEnding(letters: string, language: string): boolean {
  if (letters === 's') return true;
  if (!isContraction(letters)) return false;
  return (languageOf(primaryLanguage(language) || 'en')?.contractions ?? null) !== null;
}
