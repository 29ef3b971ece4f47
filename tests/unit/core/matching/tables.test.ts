import { expect, test } from 'vitest';
import { ATTRIBUTE, CLASS, CLASS_MASK, KIND, KIND_MASK } from '#core/matching/characters/attributes.ts';
import { attributesOfPoint } from '#core/matching/characters/characters.ts';
import { keyOf } from './key-of.ts';
import { cellsOf } from './oracle-cells.ts';

const CLASS_NAMES = Object.fromEntries(Object.entries(CLASS).map(([name, number]) => [number, name]));

/** What the tables say about a code point, in the words of the documentation. */
function describe(code: number): string {
  const attributes = attributesOfPoint(code);
  const className = CLASS_NAMES[attributes & CLASS_MASK];
  const kind = attributes & KIND_MASK;
  if (className !== 'none') return `${className} ${(attributes & ATTRIBUTE.upper) !== 0 ? 'upper' : ''}`;
  if (kind === KIND.ignorable || kind === KIND.droppedMark) return 'passed over';
  if (kind === KIND.space) return 'space';
  return kind === KIND.apostrophe ? 'apostrophe' : 'sign';
}

/** The same, from the documented rules. */
function describeByRules(character: string): string {
  const [cell] = cellsOf(character);
  if (cell === undefined) return 'passed over';
  return cell.class === null ? cell.kind : `${cell.class} ${cell.upper ? 'upper' : ''}`;
}

test('the shipped tables agree with the documented rules for every character', { timeout: 60_000 }, () => {
  const wrong: string[] = [];
  for (let code = 0; code <= 0x10ffff; code++) {
    const character = String.fromCodePoint(code);
    // Of the million unassigned and private-use code points, one in a hundred is enough.
    if (/^[\p{Cn}\p{Co}]$/u.test(character) && code % 101 !== 0) continue;
    const [shipped, ruled] = [describe(code), describeByRules(character)];
    const surrogate = code >= 0xd800 && code <= 0xdfff;
    if (shipped !== ruled && !surrogate) wrong.push(`U+${code.toString(16)} is ${shipped}, not ${ruled}`);
    const fold = cellsOf(character)
      .map(cell => (cell.kind === 'space' ? '' : cell.fold))
      .join('');
    if (keyOf(character) !== fold)
      wrong.push(`U+${code.toString(16)} folds to ${keyOf(character)}, not ${fold}`);
  }
  expect(wrong).toEqual([]);
});
