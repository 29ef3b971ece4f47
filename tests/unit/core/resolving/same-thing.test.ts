import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Card } from '#core/cards/card.ts';
import type { CardId } from '#core/cards/identifiers.ts';
import { CardProfile } from '#core/resolving/card-profile.ts';
import { choicesFor } from '#core/resolving/choices/choices.ts';
import type { ReaderChoice } from '#core/resolving/choices/reader-choice.ts';
import { readArticle, readyGlossary } from '#core/resolving/read-article.ts';
import { identityOf, isSameThing } from '#core/resolving/same-thing.ts';
import { textOfPage } from '../../../read/text-of-page.ts';
import { cards as shipped } from '../../assets/packs/south-caucasus-pack.ts';
import { cardsIn } from './marked-text.ts';

const inPack = (pack: string, line: string, more: Partial<Card> = {}): Card => {
  const [card] = cardsIn(line);
  return { ...card!, id: `${pack}:${card!.title.replaceAll(/\W/g, '-')}` as CardId, ...more };
};
const same = (one: Card, other: Card): boolean =>
  isSameThing(
    new CardProfile({ id: one.id, number: 0, card: one }),
    new CardProfile({ id: other.id, number: 1, card: other }),
  );
const born = (at: string): Partial<Card> => ({
  statements: [{ kind: 'event', text: 'Born.', at, sources: [] }],
});
const began = (at: string): Partial<Card> => ({
  statements: [{ kind: 'event', text: 'Began.', at, sources: [] }],
});
const at = (position: [number, number]): Partial<Card> => ({
  place: { shapes: [{ type: 'point', position }], drawnBy: 'x' },
});
const item = (address: string): Partial<Card> => ({ sameAs: [address] });
const gist = (text: string): Partial<Card> => ({ gist: text });

describe('one address has one form', () => {
  test.each([
    ['http://www.wikidata.org/entity/Q159', 'wikidata:Q159'],
    ['https://www.wikidata.org/entity/Q159', 'wikidata:Q159'],
    ['https://www.wikidata.org/wiki/Q159', 'wikidata:Q159'],
    ['https://m.wikidata.org/wiki/q159', 'wikidata:Q159'],
    ['https://wikidata.org/wiki/Special:EntityData/Q159.json', 'wikidata:Q159'],
    ['https://www.wikidata.org/wiki/Q159#P31', 'wikidata:Q159'],
    ['http://Example.org/a/', 'example.org/a'],
    ['https://www.example.org/a#b', 'example.org/a'],
    ['https://example.org/a?b=1', 'example.org/a?b=1'],
  ])('%s', (address, form) => {
    expect(identityOf(address)).toBe(form);
  });
});

describe('cards of two packs on one thing', () => {
  test.each<[string, string, Partial<Card>, string, Partial<Card>]>([
    [
      'one item',
      'place Russia',
      item('http://www.wikidata.org/entity/Q159'),
      'place Russian Federation',
      item('https://www.wikidata.org/wiki/Q159'),
    ],
    [
      'one page',
      'organisation UN',
      item('https://un.org/'),
      'organisation United Nations',
      item('http://www.un.org'),
    ],
    ['one title', 'place Russia', {}, 'place Russia', {}],
    ['one title, in other capitals and accents', 'person Nicolas Sarkozy', {}, 'person Nicolás SARKOZY', {}],
    [
      'one country, whatever the gists say',
      'place Russia',
      gist('Largest of all.'),
      'place Russia',
      gist('Federation in Asia.'),
    ],
    [
      'one country in both gists',
      'person Vladimir Putin',
      gist('Russian politician'),
      'person Vladimir Putin',
      gist('President of Russia'),
    ],
    [
      'a word in common',
      'organisation Interpol',
      gist('Body of police forces'),
      'organisation Interpol',
      gist('Network of the police'),
    ],
    [
      'gists in two languages',
      'person Ada Lovel',
      gist('Mathematikerin'),
      'person Ada Lovel',
      { ...gist('Pioneer of computing'), language: 'de' },
    ],
    [
      'a gist that only says the kind',
      'person Ilham Aliyev',
      gist('person'),
      'person Ilham Aliyev',
      gist('Leader since 2003'),
    ],
    ['one day of birth', 'person Ada Lovel', born('1815-12-10'), 'person Ada Lovel', born('1815')],
    ['near points', 'place Goris', at([46.3, 39.5]), 'place Goris', at([46.4, 39.4])],
    [
      'a war that one pack counts from later',
      'event Long War',
      began('1988-02'),
      'event Long War',
      began('1988-12'),
    ],
  ])('%s', (_, one, oneMore, other, otherMore) => {
    expect(same(inPack('a', one, oneMore), inPack('b', other, otherMore))).toBe(true);
  });

  test.each<[string, string, Partial<Card>, string, Partial<Card>]>([
    [
      'two items',
      'place Georgia',
      item('https://www.wikidata.org/wiki/Q230'),
      'place Georgia',
      item('https://www.wikidata.org/wiki/Q1428'),
    ],
    ['two titles', 'place Russia', {}, 'place Prussia', {}],
    ['two kinds', 'place Jordan', {}, 'person Jordan', {}],
    ['two countries', 'place Córdoba', gist('City in Spain'), 'place Córdoba', gist('City in Argentina')],
    [
      'two countries’ adjectives',
      'organisation Labour Party',
      gist('British party'),
      'organisation Labour Party',
      gist('Party of New Zealand'),
    ],
    [
      'nothing in common',
      'place Georgia',
      gist('Country in the Caucasus'),
      'place Georgia',
      gist('American state in the south-east'),
    ],
    [
      'two days of birth',
      'person Armen Grigoryan',
      born('1983-06-01'),
      'person Armen Grigoryan',
      born('1970'),
    ],
    ['far points', 'place Springfield', at([-89, 39]), 'place Springfield', at([-72, 42])],
    ['two wars of one name', 'event Border War', began('1992'), 'event Border War', began('2016')],
  ])('not with %s', (_, one, oneMore, other, otherMore) => {
    expect(same(inPack('a', one, oneMore), inPack('b', other, otherMore))).toBe(false);
  });

  test('within a pack the author tells things of one name apart', () => {
    expect(
      same(inPack('a', 'place Georgia'), { ...inPack('a', 'place Georgia'), id: 'a:other' as CardId }),
    ).toBe(false);
  });
});

describe('a mention of it', () => {
  const read = (cards: Card[], text: string, choices: ReaderChoice[] = []) =>
    readArticle(
      readyGlossary(cards),
      { language: 'en', blocks: [{ text }] },
      choicesFor(choices, 'https://news.test/1', 'news.test'),
    )[0]!;
  const world = inPack(
    'world',
    'place Russia = Russian Federation',
    item('https://www.wikidata.org/wiki/Q159'),
  );
  const local = inPack('local', 'place Russia = RU', item('http://www.wikidata.org/entity/Q159'));

  test('is sure, and says which other cards there are', () => {
    expect(read([world, local], 'Russia said no.')).toMatchObject([
      { card: world.id, candidates: [world.id], equals: { [world.id]: [local.id] } },
    ]);
  });

  test('means one card, by whatever name', () => {
    const found = read([world, local], 'Russia, the Russian Federation, is RU here.');
    expect(found.map(({ card }) => card)).toEqual([world.id, world.id, world.id]);
  });

  test('means the reader’s own card first', () => {
    const own = inPack('own', 'place Russia');
    expect(read([world, local, own], 'Russia said no.')[0]?.card).toBe(own.id);
  });

  test.each<[string, ReaderChoice, Partial<ReturnType<typeof read>[number]> | undefined]>([
    ['known', { type: 'known', card: local.id }, { card: world.id, known: true }],
    ['not this', { type: 'not-this', card: local.id, scope: { type: 'always' } }, undefined],
    [
      'this one',
      { type: 'means', name: 'Russia', card: local.id, scope: { type: 'always' } },
      { card: world.id },
    ],
  ])('follows a choice for the other card: %s', (_, choice, mention) => {
    const [found] = read([world, local], 'Russia said no.', [choice]);
    if (mention) expect(found).toMatchObject(mention);
    else expect(found).toBeUndefined();
  });
});

describe('a copy of the shipped pack beside it', () => {
  const copied = (text: string) => text.replace(/^[^:]*/, 'copy');
  const copies = shipped.map(card => ({
    ...card,
    id: copied(card.id) as CardId,
    statements: card.statements.map(statement =>
      statement.relation
        ? {
            ...statement,
            relation: { ...statement.relation, card: copied(statement.relation.card) as CardId },
          }
        : statement,
    ),
  }));
  const alone = readyGlossary(shipped);
  const article = textOfPage(readFileSync('tests/fixtures/pages/article.html', 'utf8'), 'article.html');
  /** The cards' own texts are articles too: each names several cards, in many ways. */
  const texts = [
    article.blocks,
    ...shipped.map(card => [card.title, card.summary ?? '', ...card.statements.map(({ text }) => text)]),
  ];

  test.each([
    ['after', [...shipped, ...copies]],
    ['before', [...copies, ...shipped]],
  ])('changes no mark: %s it', (_, cards) => {
    const both = readyGlossary(cards);
    for (const blocks of texts) {
      const read = { language: 'en', blocks: blocks.map(text => ({ text })) };
      const marks = (glossary: typeof alone) =>
        readArticle(glossary, read).map(mentions =>
          mentions.map(({ start, end, card, candidates }) => ({
            start,
            end,
            card: card && copied(card),
            candidates: candidates.map(copied),
          })),
        );
      expect(marks(both)).toEqual(marks(alone));
    }
  });
});
