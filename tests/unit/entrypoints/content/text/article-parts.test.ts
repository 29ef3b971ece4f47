import { describe, expect, test } from 'vitest';
import type { TextBlock } from '#platform/page/text-block.ts';
import { MOST_PIECES, PART_SIZE } from '#platform/protocols/mentions-protocol.ts';
import { partsOf } from '../../../../../entrypoints/content/text/article-parts.ts';

let key = 0;
const block = (length: number): TextBlock => ({
  key: key++,
  element: {} as Element,
  text: 'x'.repeat(length),
  nodes: [],
  starts: [],
  lengths: [],
});

const sizesOf = (parts: ReturnType<typeof partsOf>) =>
  parts.map(part => part.reduce((sum, { piece }) => sum + piece.text.length, 0));

describe('An article', () => {
  test('is one part, so that a name can be explained anywhere in it', () => {
    const blocks = Array.from({ length: 120 }, () => block(500));
    const [whole, ...others] = partsOf(blocks);
    expect(others).toEqual([]);
    expect(whole?.map(asked => asked.block)).toEqual(blocks);
  });

  test('without text has no parts', () => {
    expect(partsOf([])).toEqual([]);
  });

  test('of the length of a book has several parts of an accepted size, in order', () => {
    const blocks = Array.from({ length: 300 }, () => block(1_000));
    const parts = partsOf(blocks);
    expect(Math.max(...sizesOf(parts))).toBeLessThanOrEqual(PART_SIZE);
    expect(parts.flat().map(asked => asked.block)).toEqual(blocks);
    // No more parts than necessary.
    expect(parts).toHaveLength(3);
  });

  test('of thousands of tiny blocks has parts with a limited number of pieces', () => {
    const parts = partsOf(Array.from({ length: MOST_PIECES * 2 + 1 }, () => block(2)));
    expect(parts.map(part => part.length)).toEqual([MOST_PIECES, MOST_PIECES, 1]);
  });

  test('has all of a block that is too long for one part, in as many parts as needed', () => {
    const long = block(PART_SIZE * 2);
    const covered = partsOf([block(10), long, block(10)])
      .flat()
      .filter(asked => asked.block === long)
      .map(({ piece }) => [piece.from, piece.to]);
    expect(covered[0]?.[0]).toBe(0);
    for (let at = 1; at < covered.length; at++) expect(covered[at]?.[0]).toBe(covered[at - 1]?.[1]);
    expect(covered.at(-1)?.[1]).toBe(long.text.length);
  });
});
