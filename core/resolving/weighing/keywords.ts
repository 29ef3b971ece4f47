import { inAnyLanguage } from '../../language/word-lists.ts';

/** Words that occur in articles of every kind, which are not evidence for any card. */
const isUnspecific = inAnyLanguage(({ unspecificWords }) => unspecificWords);
const WORD = /\p{L}[\p{L}\p{M}]{2,}/gu;
/** Words are compared by this many letters: enough to tell them apart, few enough to leave out most endings. */
const COMPARED_LETTERS = 7;

/** The words of a text that may say what it is about, shortened so that most forms of a word become the same. */
export function keywordsOf(text: string): Set<string> {
  return keywordsAmong(wordsOf(text));
}

/** The keywords of a text, from the form in which they are compared to the form in the text. */
export function keywordsAsWritten(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of text.match(WORD) ?? []) {
    const compared = comparedOf(word.toLowerCase());
    if (compared !== null && !found.has(compared)) found.set(compared, word);
  }
  return found;
}

/** Every word of a text with at least three letters, in lower case. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** The keywords among these words. */
export function keywordsAmong(words: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const word of words) {
    const compared = comparedOf(word);
    if (compared !== null) found.add(compared);
  }
  return found;
}

/** The form in which a word is compared; null if it is not a keyword. */
function comparedOf(word: string): string | null {
  return word.length > 3 && !isUnspecific(word) ? shorten(word) : null;
}

function shorten(word: string): string {
  if (word.length > COMPARED_LETTERS + 3) return word.slice(0, COMPARED_LETTERS);
  const ending = !word.endsWith('s') ? 0 : word.endsWith('ies') ? 3 : word.endsWith('es') ? 2 : 1;
  return word.slice(0, Math.min(COMPARED_LETTERS, word.length - ending));
}
