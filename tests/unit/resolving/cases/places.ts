import type { Case } from '../run-case.ts';

export const PLACES: Case[] = [
  ['a country by its usual name', 'china', 'Trade with China grew.', ['China=china follows-from-name']],
  [
    'a country by its other names',
    'usa',
    'They left the United States for good.',
    ['United States=usa follows-from-name'],
  ],
  ['by its abbreviation', 'usa', 'They moved to the U.S. in May.', ['U.S.=usa']],
  ['the abbreviation without points', 'uk', 'They moved to the UK in May.', ['UK=uk']],
  ['the abbreviation as an adjective is none', 'usa', 'Talks with U.S. officials began.', []],
  ['small letters are none', 'usa', 'They told us in May.', []],
  [
    'a state behind its town',
    'california',
    'He works in Glenhaven, Calif., near the bay.',
    ['Calif.=california follows-from-name'],
  ],
  ['not elsewhere', 'california', 'The Calif. rules differ.', []],
  [
    'an airport for short',
    'heathrow',
    'Heathrow Airport closed. Planes left Heathrow late.',
    ['Heathrow Airport=heathrow', 'Heathrow=heathrow'],
  ],
  ['adjectives are off', 'armenia', 'The Armenian side spoke.', []],
  [
    'unless the author wants them',
    'armenia-adjective',
    'The Armenian side spoke.',
    ['Armenian=armenia-adjective'],
  ],
  ['a town in a longer name', 'alabama', 'She studied at the University of Alabama.', []],
  ['a compass makes another place', 'england', 'They drove through New England.', []],
  [
    'behind a number that opens the sentence',
    'georgia',
    'Thirteen Georgia villages were hit.',
    ['Georgia=georgia'],
  ],
  ['a shared noun behind several', 'marin', 'in Marin, Napa and Santa Clara Counties', []],
  [
    'in a headline capitals tell nothing',
    'armenia',
    'Russia Says Armenia Broke Ceasefire Terms Again',
    ['Armenia=armenia'],
  ],
];
