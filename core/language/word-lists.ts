import type { Language } from './language.ts';
import { LANGUAGES } from './languages.ts';
import { splitWords, type WordList } from './words.ts';

/** Tags of the languages of which something holds. */
export function tagsWhere(holds: (language: Language) => boolean): ReadonlySet<string> {
  return new Set(LANGUAGES.filter(holds).map(({ tag }) => tag));
}

/**
 * A question whether a word is in a list of any language. The lists are joined when it is asked first, because most
 * starts of the background ask nothing.
 *
 * @param listOf the list of one language.
 * @param spelled what is made of each word of the lists, so that it can be compared.
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

/** The words of a list in all languages. */
export function wordsOfAll(
  listOf: (language: Language) => WordList | null | undefined,
  spelled: (word: string) => string = word => word,
): ReadonlySet<string> {
  return new Set(LANGUAGES.flatMap(language => splitWords(listOf(language)).map(spelled)));
}
