import { wordsOfAll } from '../language/word-lists.ts';

/** Words of sports pages, in small letters. */
let sportWords: ReadonlySet<string> | null = null;

/** Different words of sports pages that an article must have: more for a long one. */
const NEEDED = { most: 4, words: 70 } as const;

/**
 * True where an article has several words of sports pages.
 *
 * @param words the different words of the article, in small letters.
 * @param length how many words it has.
 */
export function isAboutSport(words: ReadonlySet<string>, length: number): boolean {
  const needed = Math.min(NEEDED.most, 1 + Math.floor(length / NEEDED.words));
  sportWords ??= wordsOfAll(({ sport }) => sport);
  let found = 0;
  for (const word of sportWords) if (words.has(word) && ++found >= needed) return true;
  return false;
}
