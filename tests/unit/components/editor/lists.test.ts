import { expect, test } from 'vitest';
import { unusedKey } from '#components/editor/draft/new-entry.ts';
import { insertEntry, moveEntry } from '#components/editor/form/EntryList.tsx';
import { type CardEntry, originWords } from '#components/glossary/card-entry.ts';
import { filterCards, NO_FILTER } from '#components/glossary/filter-cards.ts';
import { rowAfterKey } from '#components/glossary/list-keys.ts';

test.each([
  [0, 1, 'bac'],
  [2, 0, 'cab'],
  [1, 2, 'acb'],
  // Moving past either end changes nothing.
  [0, -1, 'abc'],
  [2, 3, 'abc'],
  [5, 0, 'abc'],
])('moving %d to %d', (from, to, moved) => {
  expect(moveEntry([...'abc'], from, to).join('')).toBe(moved);
});

test('a removed entry returns to its place, or to the end', () => {
  expect(insertEntry(['a', 'c'], 1, 'b')).toEqual(['a', 'b', 'c']);
  expect(insertEntry(['a'], 7, 'b')).toEqual(['a', 'b']);
});

test('keys are unique', () => {
  expect(unusedKey([])).toBe('0');
  expect(unusedKey([{ key: '4' }, { key: '1' }])).toBe('5');
});

test.each([
  ['ArrowDown', 3, 4],
  ['ArrowUp', 0, 0],
  ['PageDown', 3, 9],
  ['PageUp', 9, 2],
  ['PageUp', 3, 0],
  ['Home', 5, 0],
  ['End', 5, 9],
  ['Enter', 5, null],
])('%s from row %d of 10', (key, row, target) => {
  expect(rowAfterKey(key, row, 10, 7)).toBe(target);
});

test('an empty list has no row to select', () => {
  expect(rowAfterKey('ArrowDown', 0, 0, 7)).toBeNull();
});

const cards: CardEntry[] = [
  { id: 'own:a', kind: 'person', title: 'A', gist: '', origin: 'own' },
  { id: 'p:b', kind: 'place', title: 'B', gist: '', origin: 'edited' },
  { id: 'p:c', kind: 'person', title: 'C', gist: '', origin: 'pack' },
];

test.each([
  [NO_FILTER, 'ABC'],
  [{ kind: 'person', origin: 'all' }, 'AC'],
  [{ kind: 'person', origin: 'pack' }, 'C'],
  [{ kind: 'all', origin: 'unsaved' }, 'B'],
  [{ kind: 'term', origin: 'all' }, ''],
] as const)('%j', (filter, left) => {
  expect(
    filterCards(cards, filter, new Set(['p:b']))
      .map(card => card.title)
      .join(''),
  ).toBe(left);
});

test('a pack’s card is named after its pack, as long as the pack is known', () => {
  const t = (key: string, ...values: (string | number)[]) => [key, ...values].join(' ');
  const packs = new Map([['p', 'The Pack']]);
  expect(cards.map(card => originWords(card, packs, t))).toEqual([
    'optionsOriginOwn',
    'optionsOriginEdited',
    'optionsOriginOfPack The Pack',
  ]);
  expect(originWords(cards[2]!, new Map(), t)).toBe('optionsOriginPack');
});
