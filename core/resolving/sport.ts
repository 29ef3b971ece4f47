import { wordsOfAll } from '../language/word-lists.ts';

/** Words of sports pages, in lower case. */
let sportWords: ReadonlySet<string> | null = null;

/**
 * How many different words of sports pages an article needs: one for each `wordsPerHit` words it has, at most `most`.
 */
const NEEDED_HITS = { most: 4, wordsPerHit: 70 } as const;

/**
 * True if an article has several words of sports pages.
 *
 * @param words the different words of the article, in lower case.
 * @param length how many words it has in total.
 */
export function isAboutSport(words: ReadonlySet<string>, length: number): boolean {
  const needed = Math.min(NEEDED_HITS.most, 1 + Math.floor(length / NEEDED_HITS.wordsPerHit));
  sportWords ??= wordsOfAll(({ sport }) => sport);
  let found = 0;
  for (const word of sportWords) if (words.has(word) && ++found >= needed) return true;
  return false;
}
