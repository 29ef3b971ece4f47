import { describe, expect, test } from 'vitest';
import { findUnexplained } from '#core/unexplained/unexplained.ts';
import { FORMS_EAST } from './cases/inflection-east.ts';
import { FORMS_WEST } from './cases/inflection-west.ts';
import { LANGUAGES } from './cases/languages.ts';
import { readCase } from './run-case.ts';

/** The codes of ISO 639-2 that pages and catalogues use. */
const THREE_LETTERS: Readonly<Record<string, string>> = {
  ar: 'ara',
  de: 'ger',
  el: 'gre',
  en: 'eng',
  es: 'spa',
  fr: 'fre',
  hy: 'arm',
  it: 'ita',
  ru: 'rus',
  tr: 'tur',
  uk: 'ukr',
};

/** How a page may write that it is in a language. */
const waysToWrite = (language: string) => [
  language.toUpperCase(),
  `${language}_${language.toUpperCase()}`,
  `${language}-x-own`,
  ...(THREE_LETTERS[language] ? [THREE_LETTERS[language]] : []),
];

const groups = [LANGUAGES, FORMS_EAST, FORMS_WEST].flatMap(group => Object.entries(group));
const rows = groups.flatMap(([language, cases]) =>
  waysToWrite(language).map(tag => [tag, language, cases] as const),
);

describe('a page whose language is written in another way is read alike', () => {
  test.each(rows)('%s for %s', (tag, language, cases) => {
    for (const [why, cards, text, found, more] of cases) {
      const written = readCase([why, cards, text, found, { ...more, language: tag }]);
      expect(written, why).toEqual(readCase([why, cards, text, found, { ...more, language }]));
    }
  });

  test.each(['DE', 'de_DE', 'ger', 'lang:de'])('%s, for names that no card explains', tag => {
    const text = 'Am Montag sprach Bernd Falkenau. Die Rede von Falkenau im Juni war lang.';
    const block = { text, explained: [] };
    expect(findUnexplained([block], tag)).toEqual(findUnexplained([block], 'de'));
    expect(findUnexplained([block], tag).capitals).toBe('nouns');
  });

  test.each(['', 'e', 'English (UK)', '-', 'x-own'])('%j is no language', tag => {
    const text = 'Washington condemned it. Prime Minister Pashinyan left.';
    expect(readCase(['', 'washington usa', text, [], { language: tag }])).toEqual(
      readCase(['', 'washington usa', text, [], { language: '' }]),
    );
    expect(() => findUnexplained([{ text, explained: [] }], tag)).not.toThrow();
  });
});
