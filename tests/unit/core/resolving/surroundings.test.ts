import fc from 'fast-check';
import { expect, test } from 'vitest';
import { surroundingsOf } from '#core/resolving/occurrences/surroundings.ts';

const WORDS = ['President', 'Ana', 'of', 'Tormund.', 'the', '“We', 'U.S.', 'met'];

test('line breaks and indentation in a page’s source do not change the reading', () => {
  // Few words, because the surroundings are measured in characters, including indentation.
  const words = fc.array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 4 });
  const space = fc.constantFrom(' ', '\n  ', '\t', ' \r\n ');
  fc.assert(
    fc.property(words, words, space, (before, after, between) => {
      const surroundingsIn = (gap: string) => {
        const left = before.map(word => word + gap).join('');
        const right = after.map(word => gap + word).join('');
        return surroundingsOf(`${left}Baku${right}`, left.length, left.length + 4);
      };
      expect(surroundingsIn(between)).toEqual(surroundingsIn(' '));
    }),
  );
});

test.each([
  { before: 'They met Mayor\n    ', opens: false, word: 'Mayor', why: 'a wrapped line goes on' },
  { before: 'A headline\n', opens: true, word: '', why: 'a new line in plain text is a break' },
  { before: 'A headline\n\n  ', opens: true, word: '', why: 'so is a blank line' },
])('$why', ({ before, opens, word }) => {
  const around = surroundingsOf(`${before}Baku`, before.length, before.length + 4);
  expect(around.opens).toBe(opens);
  expect(around.before).toBe(word);
});
