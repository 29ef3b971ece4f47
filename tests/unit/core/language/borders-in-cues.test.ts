import { expect, test } from 'vitest';
import type { Language } from '#core/language/language.ts';
import { LANGUAGES } from '#core/language/languages.ts';
import { anyOf, type CuePart, splitWords } from '#core/language/words.ts';

/** A letter, also at the beginning or the end of a group: `(?:état|pays)`, `(?:pour|malgré)`. */
const FIRST = /^(?:\(\?:)*(?:[^()]*\|)*(?=[^\p{ASCII}])\p{L}/u;
const LAST = /\p{L}(?<=[^\p{ASCII}])[?*+]?(?:\|[^()]*)*(?:\)[?*+]?)*$/u;

/**
 * The phrases of a cue that its `\b` keeps from ever matching: `\b` knows only ASCII letters, so before `à` it would
 * need a letter in front, and none behind `à`. `(?<!\p{L})` and `(?!\p{L})` are right for all letters.
 */
function wrongBorders({ before, phrases, after }: CuePart): string[] {
  return splitWords(phrases).filter(
    phrase =>
      (before.endsWith('\\b') && FIRST.test(phrase)) || (after.startsWith('\\b') && LAST.test(phrase)),
  );
}

const partsOf = ({ cues, personCues }: Language): CuePart[] => [
  ...[...Object.values(cues ?? {}), ...Object.values(personCues ?? {})].flatMap(({ parts }) => parts),
];

test.each(['en', 'de', 'fr', 'es', 'ru'])('%s has parts to check', tag => {
  const language = LANGUAGES.find(one => one.tag === tag);
  expect(language && partsOf(language).length).toBeGreaterThan(4);
});

test.each(LANGUAGES.map(language => [language.name, language] as const))('%s', (_, language) => {
  expect(partsOf(language).flatMap(wrongBorders)).toEqual([]);
});

test.each([
  ['à', ' à Paris', '', 'before'],
  ['(?:pays|état)_de', ' état de', '', 'before'],
  ['malgré', 'malgré ', '', 'after'],
  ['(?:malgré|pour)', 'malgré ', '', 'after'],
  ['из', ' из ', '', 'before'],
])('a border beside %s never matches, and is found', (phrases, text, _, side) => {
  const part = side === 'before' ? { before: '\\b', after: '' } : { before: '', after: '\\b' };
  expect(new RegExp(part.before + anyOf(phrases) + part.after, 'iu').test(text)).toBe(false);
  expect(wrongBorders({ ...part, phrases })).toEqual([phrases]);
});

test.each(['au', 'face_à', String.raw`\d{1,3}`, '(?:de|du)'])('a border before %s is right', phrases => {
  expect(wrongBorders({ before: '\\b', phrases, after: '' })).toEqual([]);
});
