import { isCommonWord } from './common-words.ts';
import { countryNamed, isAdjectiveOfCountry } from './countries.ts';
import type { Derive, Form } from './derived-name.ts';
import { acronymOf, withOtherPoints } from './initials.ts';
import { withoutLegalForm } from './legal-forms.ts';
import { spellings } from './spellings.ts';
import { isState } from './state-abbreviations.ts';

/** Words that begin many names of organisations and so mean none of them alone. */
const GENERIC_FIRST = new Set(
  (
    'new old great greater big royal general national international american british european african asian world global ' +
    'united union federal first second central north south east west northern southern eastern western upper lower state ' +
    'house bank banco banque university college school institute society association council committee commission ministry ' +
    'department office court party front movement army air civil public social national democratic people peoples people’s ' +
    "people's women women's best free american's all one two three the a an society saint st san santa los las el la le de " +
    'international inter pan trans standard universal premier prime general allied associated consolidated continental ' +
    'pacific atlantic supreme high special security real red blue green black white democratic republican liberal labour labor ' +
    'conservative socialist communist christian islamic muslim jewish catholic free open digital data home health life'
  ).split(' '),
);

/** What kind of organisation or place a name ends in: without it, what is left is the name that people use. */
const GENERIC_LAST = new Set(
  (
    'industries group bank insurance textile textiles airlines airways airline motors motor chemical chemicals electric ' +
    'electronics energy oil gas petroleum steel foods food brewing breweries pharmaceuticals laboratories labs technologies ' +
    'technology systems software media entertainment pictures records studios press publishing communications telecom ' +
    'telecommunications financial finance capital securities investments partners brothers stores international worldwide ' +
    'enterprises products services solutions resources mining metals paper aerospace aviation cruise hotels resorts trust ' +
    'foundation institute university college airport stadium party corporation company network television news ' +
    'times post research management mills tobacco rubber glass petrochemicals semiconductor railway railways rail'
  ).split(' '),
);

/** Names of teams end in a word that stands for the team: the Lakers, the Heat. */
const CITY_TEAM = /^((?:\p{Lu}[\p{L}.’']*[ -])+)(\p{Lu}[\p{L}’']{3,})$/u;

export const standingOrganisationNames: Derive = ({ text }) => {
  const found: Form[] = withOtherPoints(text).map(form => ({ text: form, kind: 'initials' }));
  const bare = withoutLegalForm(text);
  if (bare && bare.length > 2) found.push({ text: bare, kind: 'without-legal-form' });
  for (const form of [text, ...(bare ? [bare] : [])]) {
    for (const spelling of spellings(form)) found.push({ text: spelling, kind: 'spelling' });
  }
  return found;
};

export const leaningOrganisationNames: Derive = ({ text }, card) => {
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
  // Only what the card is called itself: "Karabakh army" is no reason to call an army Karabakh.
  for (const short of shortNames(name)) found.push({ text: short, kind: 'short-name' });
  if (card.kind === 'organisation') {
    const team = CITY_TEAM.exec(name);
    if (team && /s$/.test(team[2]!) && !GENERIC_LAST.has(team[2]!.toLowerCase()))
      found.push({ text: team[2]!, kind: 'short-name' });
  }
  return found;
};

/** Wexford of Wexford Industries, Hasting-Myer of Hasting-Myer Foods: what stands before the generic words. */
function shortNames(name: string): string[] {
  if (/['’]s? /.test(name)) return [];
  const words = name.split(/,? /);
  const found: string[] = [];
  let count = words.length;
  while (count > 1 && GENERIC_LAST.has(words[count - 1]!.toLowerCase())) count--;
  if (count < words.length) found.push(words.slice(0, count).join(' '));
  else if (
    words.length > 1 &&
    words.length <= 4 &&
    words.every(word => /^\p{Lu}/u.test(word) || word === '&')
  ) {
    found.push(words[0]!);
  }
  return found.filter(isTelling);
}

function isTelling(short: string): boolean {
  const [first] = short.split(' ') as [string];
  if (short.length < 3 || !/^\p{Lu}/u.test(short)) return false;
  if (GENERIC_FIRST.has(short.toLowerCase()) || isCommonWord(short, 'en') || isAdjectiveOfCountry(first))
    return false;
  if (/^(?:\p{Lu}\.?)+$/u.test(short) && short.length < 3) return false;
  return countryNamed(short) === undefined && !isState(short);
}
