import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { KnownCard } from '#core/resolving/card-profile.ts';
import { readyGlossary } from '#core/resolving/read-article.ts';
import { resolve } from '#core/resolving/resolve.ts';
import type { ResolvedMention } from '#core/resolving/resolved-mention.ts';
import { scanArticle } from '#core/resolving/scan-article.ts';
import { cardsNamed } from './cards.ts';

const NAMES =
  'pashinyan ilham heydar csto wexford corbin clinton hillary georgia georgia-us tbilisi fed armenia yerevan moscow russia washington us-government lachin-corridor';
const glossary = readyGlossary(cardsNamed(NAMES));
const byName = (name: string): KnownCard => glossary.byId.get(`test:${name}`)!;

function read(lines: readonly string[], elsewhere?: readonly KnownCard[]): ResolvedMention[][] {
  const article = { language: 'en', blocks: lines.map(text => ({ text })) };
  const found = scanArticle(glossary.matcher, article);
  return resolve(article, found, {
    cards: glossary.cards,
    related: glossary.byId,
    profiles: glossary.profiles,
    ...(elsewhere && { elsewhere }),
  });
}

const written = (lines: readonly string[], mentions: readonly (readonly ResolvedMention[])[]): string[] =>
  mentions.flatMap((found, block) =>
    found.map(({ start, end, card, candidates, full }) => {
      const ids = (card === null ? candidates : [card]).map(id => id.slice('test:'.length));
      return `${lines[block]!.slice(start, end)}${card === null ? '?' : '='}${ids.join()}${full ? ' in full' : ''}`;
    }),
  );

/** A card that another part of a long article names in full counts in this part as named before everything else. */
test.each<[why: string, elsewhere: string, text: string, found: string[]]>([
  ['a family name, its bearer nowhere', '', 'Then Pashinyan left.', []],
  ['a family name, its bearer in another part', 'pashinyan', 'Then Pashinyan left.', ['Pashinyan=pashinyan']],
  [
    'in another language',
    'pashinyan',
    'Nobody asked Pashinyan or Pachinian.',
    ['Pashinyan=pashinyan', 'Pachinian=pashinyan'],
  ],
  ['an acronym', 'csto', 'Armenia left the CSTO.', ['Armenia=armenia in full', 'CSTO=csto']],
  ['a short name', 'wexford', 'Shares of Wexford rose.', ['Wexford=wexford']],
  ['two bearers in other parts', 'ilham heydar', 'The name Aliyev is everywhere.', ['Aliyev?heydar,ilham']],
  [
    'one there and one here',
    'heydar',
    'Ilham Aliyev came. Aliyev spoke.',
    ['Ilham Aliyev=ilham in full', 'Aliyev?heydar,ilham'],
  ],
  ['somebody else of that name here', 'corbin', 'Helen Corbin spoke. Corbin left.', ['Corbin?corbin']],
  ['company for a shared name', 'tbilisi', 'Wine from Georgia is sweet.', ['Georgia=georgia in full']],
  ['no company', 'fed', 'Wine from Georgia is sweet.', ['Georgia?georgia,georgia-us']],
  ['a full name here stays one', 'pashinyan', 'Nikol Pashinyan left.', ['Nikol Pashinyan=pashinyan in full']],
  ['a name of somebody who is not here marks nothing', 'pashinyan', 'Rain fell.', []],
])('elsewhere: %s', (_, elsewhere, text, found) => {
  const cards = elsewhere
    .split(' ')
    .filter(name => name !== '')
    .map(byName);
  expect(written([text], read([text], cards))).toEqual(found);
});

test('a private card named elsewhere does not count', () => {
  const known = byName('pashinyan');
  const hidden: KnownCard = { ...known, card: { ...known.card, private: true } };
  expect(read(['Then Pashinyan left.'], [hidden])).toEqual([[]]);
});

test.each<[why: string, text: string, full: boolean[]]>([
  ['a person’s whole name', 'Nikol Pashinyan spoke.', [true]],
  ['not the family name', 'Nikol Pashinyan spoke. Pashinyan left.', [true, false]],
  ['not the acronym', 'The Collective Security Treaty Organization (CSTO) met.', [true, false]],
  ['not what stands for its country', 'Moscow has been accused.', [false]],
  ['not where it is unsure', 'He moved to Georgia.', [false]],
  ['not a name that counts never alone', 'Moscow wept. Washington has imposed sanctions.', [true, false]],
])('full: %s', (_, text, full) => {
  expect(
    read([text])
      .flat()
      .map(mention => mention.full === true),
  ).toEqual(full);
});

const SENTENCES = [
  'Nikol Pashinyan spoke.',
  'Then Pashinyan left.',
  'Ilham Aliyev came.',
  'Heydar Aliyev ruled.',
  'Aliyev said so.',
  'The Collective Security Treaty Organization (CSTO) met.',
  'Armenia left the CSTO.',
  'Wexford Industries sold mills.',
  'Shares of Wexford rose.',
  'He moved to Georgia.',
  'Tbilisi is old.',
  'Helen Corbin spoke.',
  'Paul Corbin won.',
  'Corbin left.',
  'Moscow has been accused.',
  'Washington looks on.',
  'Snow fell in Yerevan.',
  'Markets wait for the Fed.',
  'Rain fell.',
];
const article = fc.array(
  fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 4 }).map(said => said.join(' ')),
  { minLength: 1, maxLength: 8 },
);

test('without cards named elsewhere, the article reads as one piece', () => {
  fc.assert(
    fc.property(article, lines => {
      expect(read(lines, [])).toEqual(read(lines));
    }),
  );
});

test('a card that this part names in full reads the same if it is also named elsewhere', () => {
  fc.assert(
    fc.property(article, lines => {
      const opening = 'Nikol Pashinyan spoke.';
      const whole = read([opening, ...lines]);
      expect(
        written(lines, read(lines, [byName('pashinyan')])).filter(line => line.startsWith('Pashinyan')),
      ).toEqual(written([opening, ...lines], whole).filter(line => line.startsWith('Pashinyan')));
    }),
  );
});

test('mentions are in text order, do not overlap, and have their card among their candidates', () => {
  fc.assert(
    fc.property(article, fc.subarray(NAMES.split(' ')), (lines, names) => {
      for (const [block, found] of read(lines, names.map(byName)).entries()) {
        let end = 0;
        for (const mention of found) {
          expect(mention.start).toBeGreaterThanOrEqual(end);
          expect(mention.end).toBeGreaterThan(mention.start);
          end = mention.end;
          expect(mention.candidates.length).toBeGreaterThan(0);
          if (mention.card !== null) expect(mention.candidates[0]).toBe(mention.card);
          for (const { for: id } of mention.why) expect(mention.candidates).toContain(id);
        }
        expect(end).toBeLessThanOrEqual(lines[block]!.length);
      }
    }),
  );
});
