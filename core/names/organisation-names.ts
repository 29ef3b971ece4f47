import { inAnyLanguage } from '../language/word-lists.ts';
import { isCommonWord } from './common-words.ts';
import { countryNamed, isAdjectiveOfCountry } from './countries.ts';
import type { Derive, Form } from './derived-name.ts';
import { acronymOf, withOtherPoints } from './initials.ts';
import { withoutLegalForm } from './legal-forms.ts';
import { spellings } from './spellings.ts';
import { isState } from './state-abbreviations.ts';

const isGenericFirst = inAnyLanguage(({ organisations }) => organisations?.first);
const isGenericLast = inAnyLanguage(({ organisations }) => organisations?.last);

/** The name of a team ends in a word that is used for the team alone: the Lakers, the Heat. */
const CITY_TEAM = /^((?:\p{Lu}[\p{L}.’']*[ -])+)(\p{Lu}[\p{L}’']{3,})$/u;

export const independentOrganisationNames: Derive = ({ text }) => {
  const found: Form[] = withOtherPoints(text).map(form => ({ text: form, kind: 'initials' }));
  const bare = withoutLegalForm(text);
  if (bare && bare.length > 2) found.push({ text: bare, kind: 'without-legal-form' });
  for (const form of [text, ...(bare ? [bare] : [])]) {
    for (const spelling of spellings(form)) found.push({ text: spelling, kind: 'spelling' });
  }
  return found;
};

export const dependentOrganisationNames: Derive = ({ text }, card) => {
  const plain = text.replace(/ \([^)]*\)$/, '').replace(/^[Tt]he /, '');
  const name = withoutLegalForm(plain) ?? plain;
  const found: Form[] = [];
  for (const acronym of new Set([acronymOf(name), acronymOf(plain)])) {
    if (acronym)
      found.push(
        { text: acronym, kind: 'acronym' },
        ...withOtherPoints(acronym).map(form => ({ text: form, kind: 'acronym' as const, base: acronym })),
      );
  }
  if (text !== card.title) return found;
  // Only from the title: an army that is also called "Karabakh army" is not called Karabakh.
  for (const short of shortNames(name)) found.push({ text: short, kind: 'short-name' });
  if (card.kind === 'organisation') {
    const team = CITY_TEAM.exec(name);
    if (team && /s$/.test(team[2]!) && !isGenericLast(team[2]!.toLowerCase()))
      found.push({ text: team[2]!, kind: 'short-name' });
  }
  return found;
};

/** Wexford of Wexford Industries, Hasting-Myer of Hasting-Myer Foods: the words before the generic ones. */
function shortNames(name: string): string[] {
  if (/['’]s? /.test(name)) return [];
  const words = name.split(/,? /);
  const found: string[] = [];
  let count = words.length;
  while (count > 1 && isGenericLast(words[count - 1]!.toLowerCase())) count--;
  if (count < words.length) found.push(words.slice(0, count).join(' '));
  else if (
    words.length > 1 &&
    words.length <= 4 &&
    words.every(word => /^\p{Lu}/u.test(word) || word === '&')
  ) {
    found.push(words[0]!);
  }
  return found.filter(isDistinctive);
}

function isDistinctive(short: string): boolean {
  const [first] = short.split(' ') as [string];
  if (short.length < 3 || !/^\p{Lu}/u.test(short)) return false;
  if (isGenericFirst(short.toLowerCase()) || isCommonWord(short, 'en') || isAdjectiveOfCountry(first))
    return false;
  if (/^(?:\p{Lu}\.?)+$/u.test(short) && short.length < 3) return false;
  return countryNamed(short) === undefined && !isState(short);
}
