import { languageOf } from '../language/languages.ts';
import { primaryLanguage } from '../language/primary-language.ts';
import { splitWords } from '../language/words.ts';

const tables = new Map<string, ReadonlySet<string>>();

/** True if the name is a single word that is also a common word of the language, or a single letter. */
export function isCommonWord(name: string, language: string): boolean {
  if (/^\p{L}$/u.test(name)) return true;
  if (/\s/.test(name)) return false;
  const primary = primaryLanguage(language) || 'en';
  let table = tables.get(primary);
  if (!table) {
    table = new Set(splitWords(languageOf(primary)?.commonWords));
    tables.set(primary, table);
  }
  // Turkish and Azerbaijani spell the small letter of I without a dot, and that of İ with one.
  return table.has(name.toLowerCase()) || table.has(name.toLocaleLowerCase('tr'));
}
