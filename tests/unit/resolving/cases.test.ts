import { describe, expect, test } from 'vitest';
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
