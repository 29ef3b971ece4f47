import { inAnyLanguage } from '../../language/word-lists.ts';

/** Words of every kind of article, which are not evidence for any card. */
const isUnspecific = inAnyLanguage(({ unspecificWords }) => unspecificWords);
const WORD = /\p{L}[\p{L}\p{M}]{2,}/gu;
/** Letters by which words are compared: enough to tell words apart, few enough to leave most endings out. */
const LENGTH = 7;

/** The words of a text that may say what it is about, cut so that most forms of one word are the same. */
export function keywordsOf(text: string): Set<string> {
  return keywordsAmong(wordsOf(text));
}

/** The keywords of a text as the text writes them, by the form in which keywords are compared. */
export function keywordsAsWritten(text: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const word of text.match(WORD) ?? []) {
    const compared = comparedOf(word.toLowerCase());
    if (compared !== null && !found.has(compared)) found.set(compared, word);
  }
  return found;
}

/** Every word of a text in small letters, from three letters on. */
export function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(WORD) ?? [];
}

/** The keywords among such words. */
export function keywordsAmong(words: Iterable<string>): Set<string> {
  const found = new Set<string>();
  for (const word of words) {
    const compared = comparedOf(word);
    if (compared !== null) found.add(compared);
  }
  return found;
}

/** The form in which a word is compared; null for one that is no keyword. */
function comparedOf(word: string): string | null {
  return word.length > 3 && !isUnspecific(word) ? shorten(word) : null;
}

function shorten(word: string): string {
  if (word.length > LENGTH + 3) return word.slice(0, LENGTH);
  const ending = !word.endsWith('s') ? 0 : word.endsWith('ies') ? 3 : word.endsWith('es') ? 2 : 1;
  return word.slice(0, Math.min(LENGTH, word.length - ending));
}
