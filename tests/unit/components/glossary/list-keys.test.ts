import { expect, test } from 'vitest';
import { rowAfterKey } from '#components/glossary/list-keys.ts';

const ROWS = 20;
const PAGE = 6;

test.each([
  ['ArrowDown', 4, 5],
  ['ArrowUp', 4, 3],
  ['PageDown', 4, 10],
  ['PageUp', 10, 4],
  ['Home', 10, 0],
  ['End', 10, 19],
  // No key leaves the list.
  ['ArrowUp', 0, 0],
  ['ArrowDown', 19, 19],
  ['PageUp', 2, 0],
  ['PageDown', 17, 19],
])('%s leads from row %d to row %d', (key, from, to) => expect(rowAfterKey(key, from, ROWS, PAGE)).toBe(to));

test('keys that are not the list’s are left to the page', () => {
  for (const key of ['a', 'Enter', 'ArrowLeft', 'Tab']) expect(rowAfterKey(key, 4, ROWS, PAGE)).toBeNull();
});

test('no key leads anywhere in an empty list', () => {
  for (const key of ['ArrowDown', 'Home', 'End']) expect(rowAfterKey(key, 0, 0, PAGE)).toBeNull();
});
