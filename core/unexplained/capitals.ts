import { languageOf } from '../language/languages.ts';
import { primaryLanguage } from '../language/primary-language.ts';

/** What capitals say in a text: that a word is a name, that it is a noun, or nothing, since the script has none. */
export type Capitals = 'names' | 'nouns' | 'none';

/** Letters that are looked at: the first ones of an article tell its script. */
const ENOUGH = 4_000;

/**
 * What capitals say in these texts, by the letters themselves: pages are often wrong about their language. Georgian
 * letters are small ones to Unicode, but their capitals are not used in sentences.
 *
 * @param language BCP 47 tag; `''` where it is not known.
 */
export function capitalsIn(texts: readonly string[], language: string): Capitals {
  let cased = 0;
  let others = 0;
  for (const text of texts) {
    if (cased + others >= ENOUGH) break;
    for (const [letter] of text.matchAll(/\p{L}/gu)) {
      if (/[\p{Lu}\p{Ll}]/u.test(letter) && !/\p{Script=Georgian}/u.test(letter)) cased++;
      else others++;
    }
  }
  if (others > cased) return 'none';
  return languageOf(primaryLanguage(language))?.capitals ?? 'names';
}
