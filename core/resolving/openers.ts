import { inAnyLanguage } from '../language/word-lists.ts';

/** In all languages together: where one of them is another language's name, it is hardly ever a given name. */
const isInOpeners = inAnyLanguage(({ openers }) => openers?.everywhere);

/** True for a word that begins a sentence with a capital and belongs to no name. */
export function isOpener(word: string): boolean {
  return isInOpeners(word.toLowerCase().replace(/[.,]+$/, ''));
}
