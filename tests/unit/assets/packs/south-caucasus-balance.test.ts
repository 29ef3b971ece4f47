import { describe, expect, test } from 'vitest';
import { cardOf } from './south-caucasus-pack.ts';

/** What happened to people of one side stands beside what happened to people of the other. */
describe('has cards for both sides', () => {
  test.each([
    ['those who had to leave', 'exodus-of-karabakh-armenians', 'displacement-of-azerbaijanis'],
    ['violence in towns before the war', 'sumgait-pogrom', 'gugark-pogrom'],
    ['Baku in January 1990', 'baku-pogrom', 'black-january'],
    ['killings of villagers in 1992', 'maraga-massacre', 'garadaghly-massacre'],
    ['what each side calls a genocide', 'armenian-genocide', 'khojaly-massacre'],
    ['attacks on towns in 2020', 'bombardment-of-stepanakert', 'attacks-on-ganja'],
    ['charters with the United States', 'us-armenia-charter', 'us-azerbaijan-charter'],
    ['routes', 'crossroads-of-peace', 'zangezur-corridor'],
  ])('%s: %s and %s', (_subject, armenian, azerbaijani) => {
    for (const name of [armenian, azerbaijani])
      expect(cardOf(name).statements.length, name).toBeGreaterThanOrEqual(3);
  });

  test.each(['lachin', 'kalbajar', 'aghdam', 'fuzuli', 'jabrayil', 'zangilan', 'gubadli'])(
    'the district of %s: how it came into other hands, and how it came back',
    name => {
      const years = cardOf(name).statements.map(({ at, from }) => (at ?? from ?? '').slice(0, 4));
      expect(years).toEqual(expect.arrayContaining([expect.stringMatching(/^199[23]$/), '2020']));
    },
  );

  test('prisoners, crimes of war and heritage are told of both', () => {
    for (const name of ['prisoners-and-detainees', 'war-crimes', 'cultural-heritage']) {
      const text = cardOf(name)
        .statements.map(statement => statement.text)
        .join(' ');
      expect(text, name).toMatch(/Armenia/);
      expect(text, name).toMatch(/Azerbaijan/);
    }
  });
});
