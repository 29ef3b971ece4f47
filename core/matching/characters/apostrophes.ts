import { languageOf } from '../../language/languages.ts';
import { primaryLanguage } from '../../language/primary-language.ts';
import { inAnyLanguage } from '../../language/word-lists.ts';

/** Length of the longest elided word, in letters. */
export const LONGEST_ELIDED = 6;

/** The words of all languages together: a page in one language cites names and phrases of another. */
const isElidedAnywhere = inAnyLanguage(({ elision }) => elision?.words);

/** True if a name may begin after this word and an apostrophe: l’Arménie, d’Israele, qu’Erevan. */
export function isElided(word: string, language: string): boolean {
  if (!isElidedAnywhere(word)) return false;
  const primary = primaryLanguage(language);
  return primary === '' || (languageOf(primary)?.elision ?? null) !== null;
}

/** Length of the longest ending that is looked up, in letters. */
export const LONGEST_ENDING = 2;

const isContraction = inAnyLanguage(({ contractions }) => contractions);

/**
 * True if a name may end before an apostrophe and these letters. The possessive 's counts in every language,
 * because English names occur in texts of all languages. A text of unknown language is read like English.
 */
export function isEnding(letters: string, language: string): boolean {
  if (letters === 's') return true;
  if (!isContraction(letters)) return false;
  return (languageOf(primaryLanguage(language) || 'en')?.contractions ?? null) !== null;
}
