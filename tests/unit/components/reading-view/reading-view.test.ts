import { expect, test } from 'vitest';
import {
  arrange,
  cardsNearby,
  NOTHING_READ,
  placeOfLead,
  spotsOf,
  textPartAt,
  withMessage,
} from '#components/reading-view/reading-view.ts';
import type { CardId } from '#core/cards/identifiers.ts';

const A = 'p:a' as CardId;
const B = 'p:b' as CardId;
const sure = (start: number, card: CardId) => ({ start, end: start + 1, card, candidates: [card] });

const BLOCKS = [
  { index: 0, heading: 0, text: 'x'.repeat(50), mentions: [sure(10, A)] },
  { index: 1, heading: 0, text: 'x'.repeat(25), mentions: [] },
  {
    index: 2,
    heading: 0,
    text: 'x'.repeat(25),
    mentions: [sure(5, A), { start: 15, end: 16, card: null, candidates: [B, A, B] }],
  },
];

const READ = [
  {
    type: 'article',
    reading: 1,
    article: { title: 'T', language: 'en', address: 'https://news.test/a', date: null },
  },
  { type: 'blocks', reading: 1, blocks: BLOCKS.slice(0, 2) },
  { type: 'blocks', reading: 1, blocks: BLOCKS.slice(2) },
  { type: 'end', reading: 1, whole: true },
] as const;

const view = READ.reduce(withMessage, NOTHING_READ);
const led = (block: number | null) => withMessage(view, { type: 'lead', reading: 1, block });

test('each card has its mentions in the whole text, and unsure ones belong to every card that may be meant', () => {
  const spots = spotsOf(view);
  expect([...spots.keys()]).toEqual([A, B]);
  expect(spots.get(A)?.map(({ at, unsure }) => [at, unsure])).toEqual([
    [0.1, false],
    [0.8, false],
    [0.9, true],
  ]);
  expect(spots.get(B)?.map(({ block, start }) => [block, start])).toEqual([[2, 15]]);
});

test.each([
  ['none leads', null, [], null],
  ['the first', 0, [A], 0],
  ['one that names nobody, the one before it', 1, [A], 0.5],
  ['the last', 2, [A, B], 0.75],
])('the cards nearby and the place, where %s', (_, block, cards, place) => {
  expect(cardsNearby(led(block))).toEqual(cards);
  expect(placeOfLead(led(block))).toBe(place);
});

test('messages of an earlier reading, or out of order, change nothing', () => {
  expect(withMessage(view, { type: 'lead', reading: 0, block: 2 })).toBe(view);
  expect(withMessage(view, { type: 'blocks', reading: 1, blocks: [BLOCKS[0]!] }).blocks).toEqual(view.blocks);
});

test('a new reading replaces the one before', () => {
  const next = withMessage(view, { ...READ[0], reading: 2 });
  expect([next.blocks, next.whole, next.lead]).toEqual([[], null, null]);
});

test.each([
  [0, 'beginning'],
  [0.2, 'first-half'],
  [0.5, 'middle'],
  [0.79, 'second-half'],
  [0.8, 'end'],
  [1, 'end'],
])('%d of the text is called %s', (at, part) => {
  expect(textPartAt(at)).toBe(part);
});

test('the cards nearby come first, and both groups keep their order', () => {
  const cards = ['p:c', 'p:b', 'p:a'].map(id => ({ id: id as CardId }));
  const { near, others } = arrange(cards, [A, B]);
  expect(near.map(({ id }) => id)).toEqual(['p:b', 'p:a']);
  expect(others.map(({ id }) => id)).toEqual(['p:c']);
});
