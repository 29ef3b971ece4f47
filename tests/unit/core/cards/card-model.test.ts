import { describe, expect, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import type { IssueCode } from '#core/cards/issue.ts';
import { namesOf } from '#core/cards/names-of.ts';
import { parseCard } from '#core/cards/parse-card.ts';
import type { Statement } from '#core/cards/statement.ts';
import { namesToIndex } from '#core/names/names-to-index.ts';

const CARD: Card = {
  id: 'p:a',
  kind: 'term',
  title: 'Armistice',
  language: 'en',
  names: [],
  statements: [],
  sources: [],
};
const said = (dates: Partial<Statement>): Partial<Card> => ({
  statements: [{ kind: 'status', text: 'In force.', sources: [], ...dates }],
});
const many = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at));

describe('a card', () => {
  test.each<[why: string, more: Partial<Card>]>([
    ['without a line about it', {}],
    ['with addresses of the same thing', { sameAs: ['https://www.wikidata.org/entity/Q107706'] }],
    ['with tags', { tags: many(20, at => `Tag ${at}`) }],
    ['that hardly anybody needs', { level: 'well-known' }],
    ['with a name in a hundred languages', { names: [{ text: 'A', languages: many(100, tagOf) }] }],
    ['with a deprecated name', { names: [{ text: 'A', status: 'deprecated' }] }],
    ['known since some day', said({ knownSince: '2016' })],
    ['known since some day, and over', said({ knownSince: '2016-03', to: '2016' })],
    ['led by a statement', said({ from: '2016', headline: true })],
  ])('%s is accepted', (_, more) => {
    expect(parseCard({ ...CARD, ...more })).toEqual({ ok: true, card: { ...CARD, ...more } });
  });

  test.each<[why: string, more: object, code: IssueCode]>([
    ['an empty line about it', { gist: '' }, 'text-empty'],
    ['an address that is none', { sameAs: ['Q107706'] }, 'address-form'],
    ['21 addresses', { sameAs: many(21, at => `https://example.org/${at}`) }, 'entries-too-many'],
    ['21 tags', { tags: many(21, String) }, 'entries-too-many'],
    ['a long tag', { tags: ['x'.repeat(61)] }, 'text-too-long'],
    ['a tag of two lines', { tags: ['a\nb'] }, 'text-line-break'],
    ['another level', { level: 'secret' }, 'value-unexpected'],
    ['a name in no language at all', { names: [{ text: 'A', languages: [] }] }, 'entries-too-few'],
    ['a name in 101 languages', { names: [{ text: 'A', languages: many(101, tagOf) }] }, 'entries-too-many'],
    ['a language that is none', { names: [{ text: 'A', languages: ['English'] }] }, 'language-form'],
    ['another status', { names: [{ text: 'A', status: 'old' }] }, 'value-unexpected'],
    ['two beginnings', said({ knownSince: '2016', from: '2015' }), 'known-since-and-beginning'],
    ['a day and a lower bound', said({ knownSince: '2016', at: '2016' }), 'known-since-and-beginning'],
    ['an end before the lower bound', said({ knownSince: '2016', to: '2015' }), 'span-backwards'],
  ])('with %s is refused', (_, more, code) => {
    const parsed = parseCard({ ...CARD, ...more });
    expect(parsed.ok ? [] : parsed.issues.map(issue => issue.code)).toEqual([code]);
  });

  test('has each language once, in its preferred form', () => {
    const names = [{ text: 'A', languages: ['EN', 'en', 'ger', 'lang:zh-tw', 'zh_TW', 'de-DE'] }];
    expect(parseCard({ ...CARD, language: 'en_GB', names })).toMatchObject({
      ok: true,
      card: { language: 'en-GB', names: [{ languages: ['en', 'de', 'zh-TW', 'de-DE'] }] },
    });
  });
});

describe('the names of a card', () => {
  const named: Card = {
    ...CARD,
    title: 'Istanbul',
    names: [
      { text: 'Istanbul', languages: ['tr', 'de'], case: 'exact' },
      { text: 'Istanbul', languages: ['az', 'fr'] },
      { text: 'Stambul', languages: ['pl'] },
      { text: 'Stambul' },
    ],
  };

  test('have the languages of all entries with the same text, and the options of the first', () => {
    expect(namesOf(named)).toEqual([
      // The entries are for other languages, so the title of the English card counts everywhere too.
      { text: 'Istanbul', languages: ['en', 'tr', 'de', 'az', 'fr'], everywhere: true, case: 'exact' },
      { text: 'Stambul', languages: ['pl', 'en'], everywhere: true },
    ]);
  });

  test('are in the index once for each alphabet in which their languages compare letters', () => {
    const languages = namesToIndex(named, 1)
      .filter(({ text }) => text === 'Istanbul')
      .map(({ language }) => language);
    // English and French fold every accent, Turkish and Azerbaijani share one alphabet, German has its own.
    expect(languages).toEqual(['en', 'tr', 'de']);
  });
});

/** `aa`, `ab`, `ac` …: tags of two letters, of which the canonical form may be another. */
function tagOf(at: number): string {
  return `en-x${String(at).padStart(3, '0')}`;
}
