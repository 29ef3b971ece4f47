import { primaryLanguage } from './languages.ts';

/** Words that lean on the next one by an apostrophe: l’Arménie, d’Israele, qu’Erevan. */
const ELIDED = new Set(
  (
    'c d j l m n s t qu jusqu lorsqu puisqu quoiqu quelqu presqu ' +
    'all coll dall dell nell quell sull un v gl'
  ).split(' '),
);

const ELIDING_LANGUAGES = new Set(['fr', 'it', 'ca', 'oc', 'co', 'sc', 'wa', 'fur', 'lij', 'vec', '']);

/** The longest of the elided words, in letters. */
export const LONGEST_ELIDED = 6;

/** True where a name may begin after this word and an apostrophe. */
export function isElided(word: string, language: string): boolean {
  return ELIDED.has(word) && ELIDING_LANGUAGES.has(primaryLanguage(language));
}

/** English verbs leaning on a name: Moscow’s, they’ll. `n’t` is not among them: "Don’t" does not hold the name Don. */
const CONTRACTIONS = new Set(['d', 'll', 're', 've', 'm']);

/** The longest of the endings that are looked at, in letters. */
export const LONGEST_ENDING = 2;

/**
 * True where a name may end before an apostrophe and these letters. The possessive is taken in every language,
 * because English names stand in all of them.
 */
export function isEnding(letters: string, language: string): boolean {
  if (letters === 's') return true;
  const primary = primaryLanguage(language);
  return (primary === 'en' || primary === '') && CONTRACTIONS.has(letters);
}
