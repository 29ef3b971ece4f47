import { expect, test } from 'vitest';
import { chooseMarks, type MarkPolicy, type ResolvedMention } from '#core/resolving/index.ts';

const sure = (card: string, known = false): ResolvedMention => ({
  start: 0,
  end: 1,
  card: `test:${card}`,
  candidates: [`test:${card}`],
  why: [],
  ...(known && { known }),
});
const unsure = (...cards: string[]): ResolvedMention => ({
  start: 0,
  end: 1,
  card: null,
  candidates: cards.map(card => `test:${card}`),
  why: [],
});

const BLOCKS = [
  [sure('a'), sure('b'), sure('a')],
  [sure('a'), unsure('b', 'c')],
  [sure('a'), sure('k', true)],
];

test.each<[why: string, policy: MarkPolicy, sections: number[], drawn: boolean[][]]>([
  [
    'every mention but what is known',
    'every',
    [],
    [
      [true, true, true],
      [true, true],
      [true, false],
    ],
  ],
  [
    'the first of the article',
    'article',
    [],
    [
      [true, true, false],
      [false, false],
      [false, false],
    ],
  ],
  [
    'the first of each section',
    'section',
    [0, 0, 1],
    [
      [true, true, false],
      [false, false],
      [true, false],
    ],
  ],
  [
    'a section for each block',
    'section',
    [0, 1, 2],
    [
      [true, true, false],
      [true, true],
      [true, false],
    ],
  ],
])('marks %s', (_, policy, sections, drawn) => {
  expect(chooseMarks(BLOCKS, policy, sections)).toEqual(drawn);
});
