import { expect, test } from 'vitest';
import { partitionPoint } from '#core/partition-point.ts';

test('finds the first index that is not before, wherever it is', () => {
  for (let start = 0; start < 4; start++)
    for (let end = start; end < 12; end++)
      for (let place = start; place <= end; place++)
        expect(partitionPoint(start, end, index => index < place)).toBe(place);
});

test('checks only indexes inside the range, and few of them', () => {
  const asked: number[] = [];
  partitionPoint(5, 1_000, index => asked.push(index) < 0);
  expect(Math.min(...asked)).toBeGreaterThanOrEqual(5);
  expect(asked.length).toBeLessThanOrEqual(10);
});
