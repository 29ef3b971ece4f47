import { expect, test } from 'vitest';
import { type Case, readCase } from './run-case.ts';

/** The same name sure one way, sure the other way, and unsure. */
const PAIRS: Case[] = [
  [
    'Georgia, the state in the Caucasus',
    'georgia georgia-us tbilisi',
    'Protests went on in Tbilisi. The opposition in Georgia called for elections by the Black Sea.',
    ['Tbilisi=tbilisi', 'Georgia=georgia related-card-here'],
  ],
  [
    'Georgia, the American state',
    'georgia georgia-us usa',
    'Voters in Atlanta waited. A court in Georgia counted votes for the United States Senate.',
    ['Georgia=georgia-us words-nearby'],
  ],
  [
    'Georgia, nobody can tell',
    'georgia georgia-us',
    'He moved to Georgia last year.',
    ['Georgia?georgia,georgia-us'],
  ],
  [
    'Georgia, with the country’s neighbour',
    'georgia georgia-us armenia',
    'Trade between Armenia and Georgia grew on the South Caucasus route.',
    ['Armenia=armenia', 'Georgia=georgia related-card-here'],
  ],
  [
    'Aliyev, the son',
    'ilham heydar',
    'Ilham Aliyev spoke in Shusha. Aliyev said the war was over.',
    ['Ilham Aliyev=ilham', 'Aliyev=ilham full-name-here'],
  ],
  [
    'Aliyev, the father',
    'ilham heydar',
    'Heydar Aliyev joined the Politburo. Aliyev moved to Moscow.',
    ['Heydar Aliyev=heydar', 'Aliyev=heydar full-name-here'],
  ],
  [
    'Aliyev, both are here',
    'ilham heydar',
    'Heydar Aliyev ruled. Ilham Aliyev followed. The name Aliyev is everywhere.',
    ['Heydar Aliyev=heydar', 'Ilham Aliyev=ilham', 'Aliyev?heydar,ilham'],
  ],
  [
    'Aliyev, neither is here',
    'ilham-listed heydar-listed',
    'The Aliyev years were long.',
    ['Aliyev?heydar-listed,ilham-listed'],
  ],
  [
    'Aliyev, the father was dead',
    'ilham-listed heydar-listed',
    'The Aliyev speech was long.',
    ['Aliyev=ilham-listed date-fits'],
    { date: '2020-11-10' },
  ],
  [
    'Aliyev, the son was not in office',
    'ilham-listed heydar-listed',
    'In the Politburo, Aliyev spoke as a member of the Soviet leadership and as a politician.',
    ['Aliyev=heydar-listed words-nearby'],
    { date: '1985-03' },
  ],
  [
    'Jordan, the country',
    'jordan michael-jordan',
    'Refugees arrived in Jordan. Officials in Amman counted them.',
    ['Jordan=jordan used-as-place'],
  ],
  [
    'Jordan, the player',
    'jordan michael-jordan',
    'Michael Jordan came back. Jordan scored 40 points.',
    ['Michael Jordan=michael-jordan', 'Jordan=michael-jordan used-as-person'],
  ],
  [
    'Jordan, the player’s name and a country',
    'jordan michael-jordan',
    'Michael Jordan gave money. On the wall hung a picture of Jordan.',
    ['Michael Jordan=michael-jordan', 'Jordan?jordan,michael-jordan'],
  ],
  [
    'Jordan, the country though the player is named',
    'jordan michael-jordan',
    'Michael Jordan gave money to schools in Jordan.',
    ['Michael Jordan=michael-jordan', 'Jordan=jordan used-as-place'],
  ],
  ['Turkey, the country', 'turkey', 'Talks with Turkey began.', ['Turkey=turkey is-title']],
  ['turkey, the bird', 'turkey', 'They ate turkey and rice.', []],
  [
    'Turkey, at the beginning of a sentence, nobody can tell',
    'turkey',
    'Prices rose. Turkey sold best.',
    ['Turkey?turkey'],
  ],
  [
    'Turkey, at the beginning, with its capital',
    'turkey',
    'Ministers met in Ankara, where East and West meet. Turkey sold drones in the Middle East and in Europe.',
    ['Turkey=turkey words-nearby'],
  ],
  [
    'X, the network',
    'x',
    'Twitter was bought by Elon Musk. The network X is full of posts, Musk said.',
    ['Twitter=x', 'X=x words-nearby'],
  ],
  ['x, a letter', 'x', 'Solve for x and y.', []],
  ['X, nobody can tell', 'x-listed', 'The network said so, and X agreed in a post.', ['X?x-listed']],
  ['X with its words', 'x-listed', 'Posts on the social network X by Elon Musk', ['X=x-listed words-nearby']],
  ['X, alone and listed never alone', 'x', 'The gene on chromosome X was found.', []],
  [
    'Washington, the general',
    'george-washington washington us-government',
    'George Washington crossed the river. Washington wrote to his general.',
    ['George Washington=george-washington', 'Washington=george-washington used-as-person'],
  ],
  [
    'Washington, the city',
    'george-washington washington us-government',
    'He flew to Washington and walked.',
    ['Washington=washington used-as-place'],
  ],
  [
    'Washington, the government',
    'george-washington washington us-government',
    'Washington has imposed sanctions on the banks.',
    ['Washington=us-government used-as-government'],
  ],
  [
    'Washington, nobody can tell',
    'washington george-washington',
    'George Washington is remembered. For many, Washington is a symbol.',
    ['George Washington=george-washington', 'Washington?george-washington,washington'],
  ],
];

test.each(PAIRS)('%s', (...row) => {
  expect(readCase(row as unknown as Case)).toEqual(row[3]);
});
