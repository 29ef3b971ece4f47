import { inAnyLanguage } from '../language/word-lists.ts';

const isInRoles = inAnyLanguage(({ roles }) => roles?.everywhere);
const isInDateline = inAnyLanguage(({ dateline }) => dateline);

const plain = (word: string) => word.toLowerCase().replace(/[.,]+$/, '');

/** True for a title or an office, which comes before a name with a capital and is not part of it. */
export function isRole(word: string): boolean {
  return isInRoles(plain(word));
}

/** True for a day, a month or a news agency, as in a dateline. */
export function isDay(word: string): boolean {
  return isInDateline(plain(word));
}
