import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseMarks, type MarkPolicy } from '#core/resolving/choose-marks.ts';
import type { ResolvedMention } from '#core/resolving/resolved-mention.ts';

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

/** The rule, applied mention by mention: a mention is drawn if no earlier one in its scope is of the same card. */
function oracle(blocks: ResolvedMention[][], policy: MarkPolicy, sections: readonly number[]): boolean[][] {
  const all = blocks.flatMap((found, block) =>
    found.map(mention => ({
      of: mention.card ?? mention.candidates[0],
      known: mention.known === true,
      scope: policy === 'section' ? (sections[block] ?? 0) : 0,
    })),
  );
  const drawn = all.map(
    ({ of, known, scope }, index) =>
      !known &&
      (policy === 'every' ||
        !all.slice(0, index).some(other => other.of === of && !other.known && other.scope === scope)),
  );
  let at = 0;
  return blocks.map(found => found.map(() => drawn[at++]!));
}

const name = fc.constantFrom('a', 'b', 'c');
const mention = fc.oneof(
  fc.tuple(name, fc.boolean()).map(([card, known]) => sure(card, known)),
  fc.uniqueArray(name, { minLength: 1 }).map(cards => unsure(...cards)),
);

test('draws exactly the mentions that the rule selects', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(mention, { maxLength: 5 }), { maxLength: 6 }),
      fc.constantFrom<MarkPolicy>('every', 'section', 'article'),
      fc.array(fc.nat(2), { maxLength: 6 }),
      (blocks, policy, sections) => {
        expect(chooseMarks(blocks, policy, sections)).toEqual(oracle(blocks, policy, sections));
      },
    ),
  );
});
