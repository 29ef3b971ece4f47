import { inAnyLanguage } from '../language/word-lists.ts';

/** The words of all languages together: one language's opener is hardly ever a given name in another. */
const isInOpeners = inAnyLanguage(({ openers }) => openers?.everywhere);

/** True for a word that is capitalised only because it begins a sentence, and is not part of a name. */
export function isOpener(word: string): boolean {
  return isInOpeners(word.toLowerCase().replace(/[.,]+$/, ''));
}
