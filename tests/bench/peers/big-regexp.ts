import type { Search } from '../whole-names.ts';

const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;
const LETTER = '[\\p{L}\\p{N}\\p{M}]';

/** One regular expression with all keywords, the longest first. */
export function bigRegExp(keywords: readonly string[]): Search {
  const alternatives = [...keywords]
    .sort((a, b) => b.length - a.length)
    .map(keyword => keyword.replace(SYNTAX, '\\$&'))
    .join('|');
  const expression = new RegExp(`(?<!${LETTER})(?:${alternatives})(?!${LETTER})`, 'gu');
  // The engine compiles it at its first use, which is part of building.
  expression.test('');
  return (text, found) => {
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
      if (!found(match.index, expression.lastIndex)) expression.lastIndex = match.index + 1;
    }
  };
}
