import { describe, expect, test } from 'vitest';
import { LONGEST_PIECE } from '#platform/protocols/mentions-protocol.ts';
import { splitText } from '../../../../../entrypoints/content/text/split-text.ts';

/** The longest name in a text, including breaks, in code units. */
const LONGEST_NAME = 1_000;

describe('The text of a block', () => {
  test('is one piece if it is no longer than a book chapter', () => {
    const text = 'Goris '.repeat(8_000);
    expect(splitText(text)).toEqual([{ text, at: 0, from: 0, to: text.length }]);
  });

  const text = Array.from({ length: 24_000 }, (_, at) => `${at} `).join('');
  const pieces = splitText(text);

  test('of any length is split into pieces that the background accepts', () => {
    expect(pieces.length).toBeGreaterThan(1);
    for (const piece of pieces) {
      expect(piece.text.length).toBeLessThanOrEqual(LONGEST_PIECE);
      expect(piece.text).toBe(text.slice(piece.at, piece.at + piece.text.length));
    }
  });

  test('has each name completely in one piece, and marked by that piece alone', () => {
    for (let start = 0; start < text.length; start += 211) {
      const owners = pieces.filter(({ from, to }) => from <= start && start < to);
      expect(owners).toHaveLength(1);
      const { at, text: part } = owners[0]!;
      const end = Math.min(text.length, start + LONGEST_NAME);
      expect(at <= start && end <= at + part.length).toBe(true);
    }
  });

  test('has some text before each name, to show whether a word begins there', () => {
    for (const { at, from } of pieces.slice(1)) expect(at).toBeLessThan(from);
  });
});
