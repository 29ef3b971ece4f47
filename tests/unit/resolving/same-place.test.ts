import { expect, test } from 'vitest';
import { type Case, readCase } from './run-case.ts';

/** Places, and what else is called by their names: governments, teams, firms, people. */
const PAIRS: Case[] = [
  [
    'Kremlin, the building',
    'kremlin-place kremlin-government',
    'Tourists walked in the Kremlin, past cathedrals and towers.',
    ['Kremlin=kremlin-place used-as-place'],
  ],
  [
    'Kremlin, the government',
    'kremlin-place kremlin-government',
    'The Kremlin denied the report.',
    ['Kremlin=kremlin-government used-as-government'],
  ],
  [
    'Kremlin, nobody can tell',
    'kremlin-place kremlin-government',
    'A photograph of the Kremlin.',
    ['Kremlin?kremlin-government,kremlin-place'],
  ],
  [
    'Karabakh, the region',
    'karabakh karabakh-club',
    'Thousands fled from their homes in Karabakh.',
    ['Karabakh=karabakh used-as-place'],
  ],
  [
    'Karabakh, the club',
    'karabakh karabakh-club',
    'The coach of the football club praised the striker. Karabakh beat Chelsea 2-1 in the league match.',
    ['Karabakh=karabakh-club used-as-team'],
  ],
  [
    'Karabakh, nobody can tell',
    'karabakh karabakh-club',
    'A book on Karabakh came out.',
    ['Karabakh?karabakh,karabakh-club'],
  ],
  [
    'Karabakh, by the page’s section',
    'karabakh karabakh-club',
    'The football club was founded in Agdam. Now Karabakh plays abroad.',
    ['Karabakh=karabakh-club section-fits'],
    { section: 'Football' },
  ],
  [
    'Moscow, the government',
    'moscow russia',
    'But Moscow has been accused of doing nothing.',
    ['Moscow=russia used-as-government'],
  ],
  ['Moscow, the city', 'moscow russia', 'Snow fell in Moscow.', ['Moscow=moscow used-as-place']],
  [
    'Moscow, no sign of the government',
    'moscow russia',
    'A photograph of Moscow at night.',
    ['Moscow=moscow'],
  ],
  [
    'Moscow, between governments',
    'moscow russia yerevan armenia',
    'Relations between Moscow and Yerevan cooled.',
    ['Moscow=russia used-as-government', 'Yerevan=armenia used-as-government'],
  ],
  [
    'Moscow, whose country has no card',
    'moscow',
    'But Moscow has been accused of doing nothing.',
    ['Moscow?moscow'],
  ],
  [
    'Moscow in Russian, the government',
    'moscow russia',
    'Москва отвергла обвинения.',
    ['Москва=russia used-as-government'],
    { language: 'ru' },
  ],
  [
    'Moscow in Russian, the city',
    'moscow russia',
    'Снег выпал в Москве.',
    ['Москве=moscow used-as-place'],
    { language: 'ru' },
  ],
  [
    'England, the team',
    'england england-rugby',
    'The coach praised the squad after the rugby match. England beat Wales 24-13.',
    ['England=england-rugby used-as-team'],
  ],
  [
    'England, the country',
    'england england-rugby',
    'Rain fell in England.',
    ['England=england used-as-place'],
  ],
  [
    'Ford, the maker of cars',
    'ford ford-motor',
    'Ford Motor Co. cut jobs. The cars that Ford makes are big.',
    ['Ford Motor Co.=ford-motor', 'Ford=ford-motor full-name-here'],
  ],
  [
    'Ford, the president',
    'ford ford-motor',
    'Gerald Ford pardoned him. Reporters asked Ford, who smiled.',
    ['Gerald Ford=ford', 'Ford=ford used-as-person'],
  ],
  [
    'a company’s name and somebody’s family name',
    'sharp',
    'Nina Sharp lives here. But Sharp and her children have no insurance.',
    [],
  ],
  ['the company itself', 'sharp', 'A new television by Sharp sold well.', ['Sharp=sharp']],
  ['a place that is a given name', 'victoria', 'Susan and Victoria bought a house.', []],
  ['the place', 'victoria', 'Fires burned across Victoria.', ['Victoria=victoria used-as-place']],
];

test.each(PAIRS)('%s', (...row) => {
  expect(readCase(row as unknown as Case)).toEqual(row[3]);
});
