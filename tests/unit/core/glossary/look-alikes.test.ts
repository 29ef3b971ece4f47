import { describe, expect, test } from 'vitest';
import { LookAlikeFinder, lookOf } from '#core/glossary/look-alikes.ts';

const named = (id: string, title: string, ...names: string[]) => ({
  id,
  title,
  names: names.map(text => ({ text })),
});

test.each([
  ['Nikol Pashinyan', 'Nіkol Pаshinyan', 'Cyrillic і and а'],
  ['Nikol Pashinyan', 'Niкol Pashinyan', 'Cyrillic к'],
  ['Nikol Pashinyan', 'Νikοl Pashinyan', 'Greek letters'],
  ['Nikol Pashinyan', 'Nikօl Pashiոyan', 'Armenian letters'],
  ['Nikol Pashinyan', 'Ｎikol Pashinyan', 'a letter of full width'],
  ['Nikol Pashinyan', '𝐍ikol Pashinyan', 'a letter of mathematics'],
  ['Nikol Pashinyan', 'Nikol Pashi\u200bnyan', 'nothing that is seen'],
  ['Nikol Pashinyan', 'Nikol Pashin\u00adyan', 'a soft hyphen'],
  ['Nikol Pashinyan', 'NikoI Pashinyan', 'a capital I for an l'],
  ['Nikol Pashinyan', 'Niko1 Pashinyan', 'a digit for an l'],
  ['OSCE', '0SCE', 'a digit for an O'],
  ['НАТО', 'HATO', 'a whole word of another script'],
  ['Burns', 'Bums', 'rn for m'],
])('%j looks like %j: %s', (one, other) => {
  expect(lookOf(one)).toBe(lookOf(other));
});

test.each([
  ['Şuşa', 'Susa'],
  ['Ağdam', 'Agdam'],
  ['José', 'Jose'],
  ['Łódź', 'Lodz'],
  ['NATO', 'Nato'],
  ['Ali', 'Eli'],
  ['Никол', 'Nikol'],
  ['Article 5', 'Article 6'],
])('%j does not look like %j', (one, other) => expect(lookOf(one)).not.toBe(lookOf(other)));

describe('names of a file', () => {
  const found = (...[ofFile, ofGlossary = []]: ReturnType<typeof named>[][]) => {
    const finder = new LookAlikeFinder();
    for (const card of ofFile ?? []) finder.addOfFile(card, !card.id.startsWith('old:'));
    for (const card of ofGlossary) finder.addOfGlossary(card);
    return finder;
  };

  test('are reported with both cards', () => {
    const pairs = [
      {
        id: 'new:a',
        title: 'Nіkol',
        name: 'Nіkol',
        sign: 'і (U+0456)',
        other: { id: 'p:b', title: 'Pashinyan', name: 'Nikol' },
      },
    ];
    const [fake, real] = [named('new:a', 'Nіkol'), named('p:b', 'Pashinyan', 'Nikol')];
    expect(found([fake], [real]).found).toEqual(pairs);
    expect(found([fake, real]).found.map(({ id }) => id)).toEqual(['p:b'].concat([]));
    expect(found([fake, { ...real, id: 'old:b' }]).found).toMatchObject([
      { id: 'new:a', other: { id: 'old:b' } },
    ]);
  });

  test('are reported if one is a name and the other a title', () => {
    expect(found([named('new:a', 'Friend', 'Nik\u200bol')], [named('p:b', 'Nikol')]).found).toMatchObject([
      { name: 'Nik\u200bol', sign: '(U+200B)', other: { name: 'Nikol' } },
    ]);
  });

  test.each([
    ['the very same name', [named('new:a', 'Georgia')], [named('p:b', 'Georgia')]],
    ['its own card', [named('new:a', 'НАТО', 'HATO')], []],
    ['the card that it takes the place of', [named('new:a', 'Nіkol')], [named('new:a', 'Nikol')]],
    [
      'another apostrophe, dash or space',
      [named('new:a', 'O’Brien-A B')],
      [named('p:b', "O'Brien–A\u00a0B")],
    ],
    ['one with an accent', [named('new:a', 'Susa')], [named('p:b', 'Şuşa')]],
    ['another way to write an accent', [named('new:a', 'Jos\u00e9')], [named('p:b', 'Jose\u0301')]],
    ['two cards that are here already', [named('old:a', 'Nіkol')], [named('p:b', 'Nikol')]],
  ])('are not told beside %s', (_what, ofFile, ofGlossary) => {
    expect(found(ofFile, ofGlossary).found).toEqual([]);
  });

  test('are compared with a few others each, and listed up to a thousand', () => {
    const many = Array.from({ length: 100_000 }, (_, index) =>
      named(`new:${index}`, index % 2 === 0 ? 'Nikol' : 'Nіkol'),
    );
    const finder = found(many, [named('p:b', 'Nikol')]);
    expect(finder.found).toHaveLength(1_000);
    expect(finder.unlisted).toBeGreaterThan(90_000);
  });
});
