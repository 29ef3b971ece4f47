import { describe, expect, test } from 'vitest';
import { groupNames, otherNames } from '#components/card/name-groups.ts';
import type { Name } from '#core/cards/name.ts';

const azerbaijan = { usedBy: ['Azerbaijan'], since: '1991' };
const NAMES: Name[] = [
  { text: 'Stepanakert', usedBy: ['Armenia', 'international media'], since: '1923' },
  { text: 'Khankendi', ...azerbaijan },
  { text: 'Степанакерт' },
  { text: 'Lachin–Khankendi road', usedBy: ['Azerbaijan'] },
  { text: 'Xankəndi', languages: ['az'], ...azerbaijan },
  // The same name with other capitals and another hyphen.
  { text: 'Lachin-Khankendi Road', usedBy: ['Azerbaijan'] },
];

const told = (written: string | null) =>
  groupNames(
    NAMES,
    NAMES.filter(({ text }) => text === written),
  ).map(({ usedBy, since, names }) => [usedBy.join(' + '), since, names.map(({ text }) => text).join(', ')]);

describe('who uses which name', () => {
  test('is listed by side and time, in the order of the card', () =>
    expect(told(null)).toEqual([
      ['Armenia + international media', '1923', 'Stepanakert'],
      ['Azerbaijan', '1991', 'Khankendi, Xankəndi'],
      ['Azerbaijan', undefined, 'Lachin–Khankendi road'],
    ]));

  test('uses the form that the article uses', () =>
    expect(told('Lachin-Khankendi Road').at(-1)).toEqual(['Azerbaijan', undefined, 'Lachin-Khankendi Road']));

  test('treats the same sides in another order as equal', () => {
    const names = [
      { text: 'A', usedBy: ['x', 'y'] },
      { text: 'B', usedBy: ['y', 'x'] },
    ];
    expect(groupNames(names, [])).toHaveLength(1);
  });
});

test('names in the reader’s language, in the article and in no language are near; others stand under their languages', () => {
  const names: Name[] = [
    { text: 'NK' },
    { text: 'Nagorno-Karabakh', languages: ['en', 'it'] },
    { text: 'Bergkarabach', languages: ['de'] },
    { text: 'Haut-Karabagh', languages: ['fr'] },
    { text: 'Alto Karabagh', languages: ['es', 'pt-BR'] },
  ];
  const { near, elsewhere } = otherNames(names, ['en-GB', 'en'], [names[2]!]);
  expect(near.map(({ text }) => text)).toEqual(['NK', 'Nagorno-Karabakh', 'Bergkarabach']);
  expect([...elsewhere].map(([tag, forms]) => [tag, forms.map(({ text }) => text)])).toEqual([
    ['fr', ['Haut-Karabagh']],
    ['es', ['Alto Karabagh']],
    ['pt', ['Alto Karabagh']],
  ]);
});
