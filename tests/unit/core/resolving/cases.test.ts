import { describe, expect, test } from 'vitest';
import { DERIVED_KINDS } from '#core/names/derived-name.ts';
import { WEIGHTS } from '#core/resolving/weighing/evidence.ts';
import { CHOICES } from './cases/choices.ts';
import { DERIVED } from './cases/derived.ts';
import { EVIDENCE } from './cases/evidence.ts';
import { FORMS_EAST } from './cases/inflection-east.ts';
import { FORMS_WEST } from './cases/inflection-west.ts';
import { LANGUAGES } from './cases/languages.ts';
import { ORGANISATIONS } from './cases/organisations.ts';
import { PEOPLE } from './cases/people.ts';
import { PLACES } from './cases/places.ts';
import { SAME_NAME } from './cases/same-name.ts';
import { SAME_PLACE } from './cases/same-place.ts';
import { COMMON_WORDS, DATES } from './cases/support.ts';
import { type Case, readCase } from './run-case.ts';

const ALL_LANGUAGES = 'en ru uk hy tr az de fr es ar'.split(' ');

const inLanguage = ([language, rows]: [string, Case[]]): Case[] =>
  rows.map(
    ([why, cards, text, found, more]): Case => [
      `${language}: ${why}`,
      cards,
      text,
      found,
      { language, ...more },
    ],
  );

const TABLES: Record<string, readonly Case[]> = {
  people: PEOPLE,
  organisations: ORGANISATIONS,
  places: PLACES,
  'derived names': DERIVED,
  forms: [...Object.entries(FORMS_EAST), ...Object.entries(FORMS_WEST)].flatMap(inLanguage),
  languages: Object.entries(LANGUAGES).flatMap(inLanguage),
  'the same name': SAME_NAME,
  'the same place': SAME_PLACE,
  'common words': COMMON_WORDS,
  dates: DATES,
  evidence: EVIDENCE,
  choices: CHOICES,
};

for (const [table, cases] of Object.entries(TABLES)) {
  describe(table, () => {
    test.each(cases)('%s', (...row) => {
      const [, , , found] = row as unknown as Case;
      expect(readCase(row as unknown as Case)).toEqual(found);
    });
  });
}

const CASES = Object.values(TABLES).flat();
const languageOf = ([, , , , more]: Case): string => more?.language ?? 'en';

/** What the cases find for a name: the cards if it is sure, and whether some case is unsure. */
function foundFor(name: string) {
  const sure = new Set<string>();
  let unsure = false;
  for (const [, , , found] of CASES.filter(([, , , , more]) => !more?.choices)) {
    for (const mention of found) {
      if (mention.startsWith(`${name}=`)) sure.add(mention.slice(name.length + 1).split(' ')[0]!);
      unsure ||= mention.startsWith(`${name}?`);
    }
  }
  return { sure, unsure };
}

describe('the cases cover what they should', () => {
  test('there are at least 300, without duplicates', () => {
    expect(CASES.length).toBeGreaterThanOrEqual(300);
    const texts = CASES.map(([, cards, text, , more]) => JSON.stringify([cards, text, more]));
    expect(texts.filter((text, index) => texts.indexOf(text) !== index)).toEqual([]);
  });

  test.each(ALL_LANGUAGES)('each language: %s', language => {
    const cases = CASES.filter(row => languageOf(row) === language);
    expect(cases.length).toBeGreaterThanOrEqual(7);
    // In some case something is found; in another, something similar is not.
    expect(cases.some(([, , , found]) => found.length > 0)).toBe(true);
    expect(cases.some(([, , text, found]) => found.length === 0 && text !== '')).toBe(true);
  });

  test.each([
    ['Georgia', ['georgia', 'georgia-us']],
    ['Aliyev', ['ilham', 'heydar']],
    ['Jordan', ['jordan', 'michael-jordan']],
    ['Turkey', ['turkey']],
    ['X', ['x', 'x-listed']],
    ['Washington', ['george-washington', 'washington', 'us-government']],
    ['Kremlin', ['kremlin-place', 'kremlin-government']],
    ['Karabakh', ['karabakh', 'karabakh-club']],
  ])('%s: each of its cards surely, and an unsure one', (name, cards) => {
    const { sure, unsure } = foundFor(name);
    expect([...sure]).toEqual(expect.arrayContaining(cards));
    expect(unsure).toBe(true);
  });

  test.each(['turkey', 'x'])('"%s" in small letters is not a name', word => {
    const cases = CASES.filter(([, cards, text]) => cards === word && new RegExp(`\\b${word}\\b`).test(text));
    expect(cases.map(([, , , found]) => found)).toEqual([[]]);
  });

  test.each(DERIVED_KINDS)('%s is switched off or allowed alone in some case', kind => {
    expect(CASES.some(([, cards]) => cards.includes(`=${kind}`))).toBe(true);
  });

  test.each(Object.keys(WEIGHTS))('the reason %s', reason => {
    // Reasons against a card are not given for the card that is meant.
    const cases = CASES.filter(
      ([why, , , found]) => found.some(mention => mention.endsWith(reason)) || why.startsWith(reason),
    );
    expect(cases.length).toBeGreaterThanOrEqual(1);
  });
});
