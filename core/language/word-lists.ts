import type { Language } from './language.ts';
import { LANGUAGES } from './languages.ts';
import { splitWords, type WordList } from './words.ts';

/** Tags of the languages for which a condition is true. */
export function tagsWhere(condition: (language: Language) => boolean): ReadonlySet<string> {
  return new Set(LANGUAGES.filter(condition).map(({ tag }) => tag));
}

/**
 * Returns a test whether a word is in a list of any language. The lists are joined at the first call, because most
 * starts of the background never need them.
 *
 * @param listOf the list of one language.
 * @param spelled how each word of the lists is spelled for the comparison.
 */
export function inAnyLanguage(
  listOf: (language: Language) => WordList | null | undefined,
  spelled: (word: string) => string = word => word,
): (word: string) => boolean {
  let words: ReadonlySet<string> | null = null;
  return word => {
    words ??= wordsOfAll(listOf, spelled);
    return words.has(word);
  };
}

/** The words of a list from all languages. */
export function wordsOfAll(
  listOf: (language: Language) => WordList | null | undefined,
  spelled: (word: string) => string = word => word,
): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap(language => splitWords(listOf(language)).map(spelled)));
}
