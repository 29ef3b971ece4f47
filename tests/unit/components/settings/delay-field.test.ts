import { expect, test } from 'vitest';
import { parseDelay } from '#components/settings/DelayField.tsx';
import { LONGEST_DELAY } from '#core/settings/settings.ts';

test.each([
  ['0', 0],
  ['150', 150],
  [' 150 ', 150],
  ['1e3', 1000],
  [String(LONGEST_DELAY), LONGEST_DELAY],
])('takes %j as %d ms', (typed, delay) => expect(parseDelay(typed)).toBe(delay));

test.each(['', ' ', '-1', '1.5', '150 ms', 'soon', 'Infinity', String(LONGEST_DELAY + 1)])(
  'refuses %j',
  typed => expect(parseDelay(typed)).toBeNull(),
);
