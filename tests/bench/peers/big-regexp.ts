import type { Search } from '../whole-names.ts';

const SYNTAX = /[\\^$.*+?()[\]{}|/]/g;
const LETTER = '[\\p{L}\\p{N}\\p{M}]';

/** One regular expression of all keywords, the longest first. */
export function bigRegExp(keywords: readonly string[]): Search {
  const alternatives = [...keywords]
    .sort((a, b) => b.length - a.length)
    .map(keyword => keyword.replace(SYNTAX, '\\$&'))
    .join('|');
  const expression = new RegExp(`(?<!${LETTER})(?:${alternatives})(?!${LETTER})`, 'gu');
  // An engine compiles it when it is first used, and that belongs to building.
  expression.test('');
  return (text, found) => {
    expression.lastIndex = 0;
    for (let match = expression.exec(text); match !== null; match = expression.exec(text)) {
      if (!found(match.index, expression.lastIndex)) expression.lastIndex = match.index + 1;
    }
  };
}
