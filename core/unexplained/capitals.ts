import { languageOf } from '../language/languages.ts';
import { primaryLanguage } from '../language/primary-language.ts';

/**
 * What a capital means in a text: that a word is a name, that it is a noun, or nothing, because the script has none.
 */
export type Capitals = 'names' | 'nouns' | 'none';

/** How many letters are examined: the first ones of an article show its script. */
const EXAMINED_LETTERS = 4_000;

/**
 * What capitals mean in these texts, judged by the letters themselves, because pages often declare a wrong language.
 * Unicode counts Georgian letters as lower case, but Georgian sentences have no capitals.
 *
 * @param language BCP 47 tag; `''` if it is not known.
 */
export function capitalsIn(texts: readonly string[], language: string): Capitals {
  let cased = 0;
  let others = 0;
  for (const text of texts) {
    if (cased + others >= EXAMINED_LETTERS) break;
    for (const [letter] of text.matchAll(/\p{L}/gu)) {
      if (/[\p{Lu}\p{Ll}]/u.test(letter) && !/\p{Script=Georgian}/u.test(letter)) cased++;
      else others++;
    }
  }
  if (others > cased) return 'none';
  return languageOf(primaryLanguage(language))?.capitals ?? 'names';
}
