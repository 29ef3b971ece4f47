import { expect, test } from 'vitest';
import { type Case, readCase } from './run-case.ts';

const ORGANISATIONS: Case[] = [
  ['a legal form in the text', 'teldrin', 'Teldrin Inc said so.', ['Teldrin Inc=teldrin is-title']],
  ['with a comma and a point', 'teldrin', 'It sold Teldrin, Inc. shares.', ['Teldrin, Inc.=teldrin']],
  [
    'the point of the sentence is no part',
    'teldrin',
    'It sold Teldrin Inc. Then it closed.',
    ['Teldrin Inc=teldrin'],
  ],
  ['a legal form in the title only', 'qrx', 'Shares of QRX rose.', ['QRX=qrx follows-from-name']],
  ['another legal form than the title’s', 'qrx', 'Shares of QRX Corp rose.', ['QRX Corp=qrx']],
  [
    'a German legal form',
    'volkswagen',
    'Volkswagen baut ein Werk.',
    ['Volkswagen=volkswagen'],
    { language: 'de' },
  ],
  ['a Russian legal form in front', 'rosneft', 'Shares of Rosneft fell.', ['Rosneft=rosneft']],
  [
    'two firms told apart by the form',
    'steel steel-plc',
    'In London Northern Steel Company plc fell.',
    ['Northern Steel Company plc=steel-plc is-title'],
  ],
  [
    'the same name without the form',
    'steel steel-plc',
    'In New York, Northern Steel rose.',
    ['Northern Steel=steel is-title'],
  ],
  [
    'and for &',
    'marlow',
    'Marlow, Hasting and Co. bought it.',
    ['Marlow, Hasting and Co.=marlow follows-from-name'],
  ],
  [
    'partners without commas',
    'marlow',
    'It asked Marlow Hasting.',
    ['Marlow Hasting=marlow follows-from-name'],
  ],
  [
    'without its article',
    'body-shop',
    'Analysts like Body Shop shares.',
    ['Body Shop=body-shop follows-from-name'],
  ],
  [
    'an article in small letters stays out',
    'body-shop',
    'They work for the Body Shop.',
    ['Body Shop=body-shop'],
  ],
  [
    'an acronym that the article introduces',
    'osce',
    'The Organization for Security and Co-operation in Europe (OSCE) came. The OSCE left.',
    [
      'Organization for Security and Co-operation in Europe=osce',
      'OSCE=osce full-name-here',
      'OSCE=osce full-name-here',
    ],
  ],
  [
    'British spelling',
    'osce',
    'the Organisation for Security and Cooperation in Europe',
    ['Organisation for Security and Cooperation in Europe=osce follows-from-name'],
  ],
  ['no acronym without the long name', 'osce', 'The OSCE left.', []],
  [
    'an acronym that is no initials',
    'wexford',
    'Wexford Industries (WXFD) rose. Later WXFD fell.',
    ['Wexford Industries=wexford', 'WXFD=wexford', 'WXFD=wexford'],
  ],
  [
    'letters that do not come from the name',
    'wexford',
    'Wexford Industries (NYSE) rose. Later NYSE closed.',
    ['Wexford Industries=wexford'],
  ],
  [
    'an acronym beside the long name',
    'csto',
    'Armenia froze its part in the Collective Security Treaty Organization. It left the CSTO.',
    ['Collective Security Treaty Organization=csto', 'CSTO=csto'],
  ],
  [
    'a short name after the long one',
    'wexford',
    'Wexford Industries sold mills. Shares of Wexford rose.',
    ['Wexford Industries=wexford', 'Wexford=wexford full-name-here'],
  ],
  ['no short name without it', 'wexford', 'Shares of Wexford rose.', []],
  [
    'a team by its last word',
    'lakers',
    'The Los Angeles Lakers won. Fans of the Lakers sang.',
    ['Los Angeles Lakers=lakers', 'Lakers=lakers'],
  ],
  ['initials with points', 'un', 'The U.N. sent help.', ['U.N.=un follows-from-name']],
  ['an organisation in a longer name', 'teldrin', 'He runs Teldrin Technology Partners.', []],
  [
    'a ministry with its country in front',
    'mfa-armenia',
    'The Armenian Foreign Ministry denied it.',
    ['Armenian Foreign Ministry=mfa-armenia follows-from-name'],
  ],
  [
    'in the possessive',
    'mfa-armenia',
    'Armenia’s Foreign Ministry denied it.',
    ['Armenia’s Foreign Ministry=mfa-armenia'],
  ],
  [
    'with of',
    'mfa-armenia',
    'The Foreign Ministry of Armenia denied it.',
    ['Foreign Ministry of Armenia=mfa-armenia'],
  ],
  ['with a pointed abbreviation', 'treasury', 'The U.S. Treasury sold bonds.', ['U.S. Treasury=treasury']],
  [
    'with the short field',
    'treasury',
    'The US Treasury Department sold bonds.',
    ['US Treasury Department=treasury'],
  ],
  [
    'without its country after it was named',
    'mfa-armenia',
    'The Armenian Foreign Ministry denied it. Later the Foreign Ministry was silent.',
    ['Armenian Foreign Ministry=mfa-armenia', 'Foreign Ministry=mfa-armenia full-name-here'],
  ],
  [
    'without its country, two of them here',
    'mfa-armenia mfa-russia',
    'The Armenian Foreign Ministry met the Russian Foreign Ministry. The Foreign Ministry was silent.',
    [
      'Armenian Foreign Ministry=mfa-armenia',
      'Russian Foreign Ministry=mfa-russia',
      'Foreign Ministry?mfa-armenia,mfa-russia',
    ],
  ],
];

test.each(ORGANISATIONS)('%s', (...row) => {
  expect(readCase(row as unknown as Case)).toEqual(row[3]);
});
