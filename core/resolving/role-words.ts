import { inAnyLanguage } from '../language/word-lists.ts';
import { isGivenName } from '../names/given-names.ts';

const isInRoles = inAnyLanguage(({ roles }) => roles?.everywhere);
const isInDateline = inAnyLanguage(({ dateline }) => dateline);
const isBeforeMonth = inAnyLanguage(({ dates }) => dates?.beforeMonth);

const plain = (word: string) => word.toLowerCase().replace(/[.,]+$/, '');

/** True for a title or an office, which comes before a name with a capital and is not part of it. */
export function isRole(word: string): boolean {
  return isInRoles(plain(word));
}

/** True for a day, a month or a news agency, as in a dateline. */
export function isDay(word: string): boolean {
  return isInDateline(plain(word));
}

/**
 * The same where a person's name may begin with the word: "In May Johnson left", but not "April Johnson left".
 *
 * @param before the word before it, '' if there is none.
 */
export function isDayAfter(before: string, word: string): boolean {
  return isDay(word) && (!isGivenName(word) || /^\d/.test(before) || isBeforeMonth(plain(before)));
}
