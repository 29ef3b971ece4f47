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

const MARKS = /\p{M}/gu;

/**
 * True if a form that folds like a name is an everyday word, and is spelled with other letters than the name: Über is not
 * Uber. Where it is no word, the press leaves accents out, and adds those of its own language: Erdogan, Malmö.
 */
export function isOtherWord(form: string, name: string, language: string): boolean {
  const [marks, ofName] = [form, name].map(text => text.normalize('NFD').match(MARKS)?.join('') ?? '');
  return marks !== ofName && !/\s/.test(form) && isEverydayWord(form.normalize('NFC'), language);
}
