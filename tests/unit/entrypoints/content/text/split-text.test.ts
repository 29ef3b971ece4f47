import { describe, expect, test } from 'vitest';
import { LONGEST_PIECE } from '#platform/protocols/mentions-protocol.ts';
import { splitText } from '../../../../../entrypoints/content/text/split-text.ts';

/** The longest name that may stand in text, breaks included, in code units. */
const LONGEST_NAME = 1_000;

describe('The text of a block', () => {
  test('is asked about as it is where it is no longer than a book chapter', () => {
    const text = 'Goris '.repeat(8_000);
    expect(splitText(text)).toEqual([{ text, at: 0, from: 0, to: text.length }]);
  });

  const text = Array.from({ length: 24_000 }, (_, at) => `${at} `).join('');
  const pieces = splitText(text);

  test('of any length is sent in pieces that the background takes', () => {
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) {
      expect(piece.text.length).toBeLessThanOrEqual(LONGEST_PIECE);
      expect(piece.text).toBe(text.slice(piece.at, piece.at + piece.text.length));
    }
  });

  test('has each name in one piece from its first letter to its last, and marked by that piece alone', () => {
    for (let start = 0; start < text.length; start += 211) {
      const owners = pieces.filter(({ from, to }) => from <= start && start < to);
      expect(owners).toHaveLength(1);
      const { at, text: part } = owners[0]!;
      const end = Math.min(text.length, start + LONGEST_NAME);
      expect(at <= start && end <= at + part.length).toBe(true);
    }
  });

  test('has something before each name, by which the border of a word is known', () => {
    for (const { at, from } of pieces.slice(1)) expect(at).toBeLessThan(from);
  });
});
