import { describe, expect, test } from 'vitest';
import { LANGUAGES } from '#core/language/languages.ts';
import { splitWords } from '#core/language/words.ts';
import { genderOf, isGivenName } from '#core/names/given-names.ts';

/** Names that both have in one language. */
const SHARED = new Set(['Dominique', 'إلهام', 'עדי']);

describe('given names', () => {
  test.each(LANGUAGES.filter(({ people }) => people?.women).map(({ tag, people }) => [tag, people] as const))(
    'in %s hardly any name is a woman’s and a man’s',
    (_, people) => {
      const men = new Set(splitWords(people?.men));
      expect(splitWords(people?.women).filter(name => men.has(name) && !SHARED.has(name))).toEqual([]);
    },
  );

  test.each([
    ['Arayik', 'man'],
    ['Vladimir', 'man'],
    ['Mohammed', 'man'],
    ['Volodymyr', 'man'],
    ['Ilham', 'man'],
    ['Melania', 'woman'],
    ['Людмила', 'woman'],
    ['ميلانيا', 'woman'],
    ['שרה', 'woman'],
    ['Anna-Lena', 'woman'],
    // A man in Italy, a woman in Germany.
    ['Andrea', null],
    ['Xandor', null],
  ])('%s: %s', (name, gender) => {
    expect(genderOf(name)).toBe(gender);
  });

  test('a name with a hyphen is one if both parts are', () => {
    expect(isGivenName('Hans-Peter')).toBe(true);
    expect(isGivenName('Merkel-Raute')).toBe(false);
  });
});
