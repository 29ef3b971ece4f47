import { languageOf } from '../language/languages.ts';
import { primaryLanguage } from '../language/primary-language.ts';
import { SHORT_WORDS } from '../language/short-words.ts';
import { splitWords } from '../language/words.ts';

const tables = new Map<string, ReadonlySet<string>>();

function tableOf(primary: string): ReadonlySet<string> {
  let table = tables.get(primary);
  if (!table) {
    const language = languageOf(primary);
    const lists = [
      SHORT_WORDS[primary],
      language?.everydayWords,
      language?.commonWords,
      language?.openers?.everywhere,
      language?.determiners,
    ];
    table = new Set(lists.flatMap(splitWords));
    tables.set(primary, table);
  }
  return table;
}

/**
 * True for a word that texts in the language use every day, in whatever capitals it is written: "us" of US, "bild" of
 * Bild. A word is missing from the lists more often than it is there wrongly.
 *
 * @param language BCP 47 tag; `''` stands for English.
 */
export function isEverydayWord(word: string, language: string): boolean {
  const table = tableOf(primaryLanguage(language) || 'en');
  // Turkish and Azerbaijani spell the small letter of I without a dot.
  return table.has(word.toLowerCase()) || table.has(word.toLocaleLowerCase('tr'));
}
