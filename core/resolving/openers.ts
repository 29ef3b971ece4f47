import { languageOf } from '../language/languages.ts';
import { inAnyLanguage } from '../language/word-lists.ts';
import { splitWords } from '../language/words.ts';

/** The words of all languages together: one language's opener is hardly ever a given name in another. */
const isInOpeners = inAnyLanguage(({ openers }) => openers?.everywhere);

const bare = (word: string): string => word.toLowerCase().replace(/[.,]+$/, '');

/** True for a word that is capitalised only because it begins a sentence, and is not part of a name. */
export function isOpener(word: string): boolean {
  return isInOpeners(bare(word));
}

const tables = new Map<string, ReadonlySet<string>>();

/** Knows further words of one language, which may be names in another: Secondo in Italian, Per in Swedish. */
export function isOpenerIn(word: string, primaryLanguage: string): boolean {
  if (isOpener(word)) return true;
  let table = tables.get(primaryLanguage);
  if (!table) {
    table = new Set(splitWords(languageOf(primaryLanguage)?.openers?.unexplained));
    tables.set(primaryLanguage, table);
  }
  return table.has(bare(word));
}
