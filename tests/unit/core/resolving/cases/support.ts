import type { Case } from '../run-case.ts';

export const COMMON_WORDS: Case[] = [
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

export const DATES: Case[] = [
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
  [
    'a term of office that had ended tells nothing',
    'minister-before minister-now',
    'The Corbin plan was long.',
    ['Corbin?minister-before,minister-now'],
    { date: '2025' },
  ],
  [
    'in office on the day of the article: likelier, not sure',
    'minister-before minister-now',
    'The minister gave the Corbin plan to parliament; the finance plan was long.',
    ['Corbin?minister-now,minister-before minister-now:date-fits'],
    { date: '2022-03-01' },
  ],
  [
    'not born yet',
    'minister-before minister-now',
    'The Corbin plan was long.',
    ['Corbin=minister-before'],
    { date: '1960' },
  ],
  [
    'an event of the same day has happened',
    'truce',
    'After the September 2023 offensive they left.',
    ['September 2023 offensive=truce'],
    { date: '2023-09-19' },
  ],
  [
    'an event of the day after has not',
    'truce',
    'Before the September 2023 offensive they left.',
    [],
    { date: '2023-09-18' },
  ],
];
