import { arabic } from './ar.ts';
import { azerbaijani } from './az.ts';
import { german } from './de.ts';
import { greek } from './el.ts';
import { english } from './en/en.ts';
import { spanish } from './es.ts';
import { french } from './fr.ts';
import { FURTHER_LANGUAGES } from './further-languages.ts';
import { hebrew } from './he.ts';
import { armenian } from './hy.ts';
import { italian } from './it.ts';
import { korean } from './ko.ts';
import type { Language } from './language.ts';
import { dutch } from './nl.ts';
import { polish } from './pl.ts';
import { portuguese } from './pt.ts';
import { russian } from './ru/ru.ts';
import { turkish } from './tr.ts';
import { ukrainian } from './uk/uk.ts';
import { splitWords, type WordList } from './words.ts';

/** The languages with a file of their own. Where a text does not show its language, they are tried in this order. */
export const MAIN_LANGUAGES: readonly Language[] = [
  english,
  german,
  french,
  spanish,
  italian,
  portuguese,
  dutch,
  polish,
  russian,
  ukrainian,
  greek,
  turkish,
  azerbaijani,
  armenian,
  arabic,
  hebrew,
  korean,
];

/** Every language of which anything is known. */
export const LANGUAGES: readonly Language[] = [...MAIN_LANGUAGES, ...FURTHER_LANGUAGES];

const byTag = new Map(LANGUAGES.map(language => [language.tag, language]));

/** @param primary the primary subtag, in small letters. */
export function languageOf(primary: string): Language | undefined {
  return byTag.get(primary);
}

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
