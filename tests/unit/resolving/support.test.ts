import { expect, test } from 'vitest';
import { type Case, readCase } from './run-case.ts';

const COMMON_WORDS: Case[] = [
  ['amid the sentence the capital tells', 'fed', 'Markets wait for the Fed to act.', ['Fed=fed is-name']],
  ['at its beginning it does not', 'fed', 'Fed by rain, the river rose.', ['Fed?fed']],
  [
    'unless the article has the full name',
    'fed',
    'The Federal Reserve System met. Fed policy is open.',
    ['Federal Reserve System=fed', 'Fed=fed full-name-here'],
  ],
  [
    'or the words around fit',
    'fed',
    'The central bank met. Fed policy on interest rates is open.',
    ['Fed=fed words-nearby'],
  ],
  ['a magazine', 'time', 'She wrote for Time, the magazine.', ['Time=time']],
  ['time itself', 'time', 'It takes time. Time will tell.', ['Time?time']],
  ['a company, amid the sentence', 'apple', 'He works for Apple now.', ['Apple=apple']],
  ['a company in a product’s name', 'apple', 'He watches Apple TV.', []],
  [
    'a paper in German',
    'bild',
    'Das sagte er der Zeitung. Bild druckte es in der Boulevardzeitung des Verlags.',
    ['Bild=bild words-nearby'],
    { language: 'de' },
  ],
  ['a picture in German', 'bild', 'Das stimmt. Bild und Ton fehlen.', ['Bild?bild'], { language: 'de' }],
  ['a common word without its legal form', 'target', 'The shares of Target fell.', ['Target?target']],
  [
    'with it',
    'target',
    'The shares of Target Corp. fell. Later Target rose.',
    ['Target Corp.=target', 'Target=target full-name-here'],
  ],
];

const DATES: Case[] = [
  [
    'an event that had not happened yet',
    'truce',
    'After the September 2023 offensive they left.',
    [],
    { date: '2020-11-10' },
  ],
  [
    'the event afterwards',
    'truce',
    'After the September 2023 offensive they left.',
    ['September 2023 offensive=truce'],
    { date: '2023-10-01' },
  ],
  [
    'no date known',
    'truce',
    'After the September 2023 offensive they left.',
    ['September 2023 offensive=truce'],
  ],
];

const means = (name: string, card: string, scope: 'always' | 'site' | 'article') => ({
  type: 'means' as const,
  name,
  card: `test:${card}`,
  scope:
    scope === 'article'
      ? { type: scope, address: 'https://news.test/1' }
      : scope === 'site'
        ? { type: scope, site: 'news.test' }
        : { type: scope },
});

const CHOICES: Case[] = [
  [
    'a card chosen for good',
    'georgia georgia-us',
    'He moved to Georgia last year.',
    ['Georgia=georgia-us reader-chose'],
    { choices: [means('Georgia', 'georgia-us', 'always')] },
  ],
  [
    'the article before the site',
    'georgia georgia-us',
    'He moved to Georgia last year.',
    ['Georgia=georgia reader-chose'],
    { choices: [means('Georgia', 'georgia', 'article'), means('Georgia', 'georgia-us', 'site')] },
  ],
  [
    'chosen for another site',
    'georgia georgia-us',
    'He moved to Georgia last year.',
    ['Georgia?georgia,georgia-us'],
    {
      choices: [
        {
          type: 'means',
          name: 'Georgia',
          card: 'test:georgia-us',
          scope: { type: 'site', site: 'other.test' },
        },
      ],
    },
  ],
  [
    'not this card',
    'georgia georgia-us',
    'He moved to Georgia last year.',
    ['Georgia=georgia-us'],
    { choices: [{ type: 'not-this', card: 'test:georgia', scope: { type: 'always' } }] },
  ],
  [
    'not this card by this name',
    'fed',
    'Markets wait for the Fed. The Federal Reserve System met.',
    ['Federal Reserve System=fed'],
    {
      choices: [
        { type: 'not-this', card: 'test:fed', name: 'Fed', scope: { type: 'site', site: 'news.test' } },
      ],
    },
  ],
  [
    'not this card in another article',
    'fed',
    'Markets wait for the Fed.',
    ['Fed=fed'],
    {
      choices: [
        { type: 'not-this', card: 'test:fed', scope: { type: 'article', address: 'https://news.test/2' } },
      ],
    },
  ],
  [
    'a card that the reader knows',
    'fed',
    'Markets wait for the Fed.',
    ['Fed=fed!'],
    { choices: [{ type: 'known', card: 'test:fed' }] },
  ],
];

for (const [group, cases] of Object.entries({ COMMON_WORDS, DATES, CHOICES })) {
  test.each(cases)(`${group.toLowerCase()}: %s`, (...row) => {
    expect(readCase(row as unknown as Case)).toEqual(row[3]);
  });
}
