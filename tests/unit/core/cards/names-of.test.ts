import { expect, test } from 'vitest';
import type { Name } from '#core/cards/name.ts';
import { namesOf } from '#core/cards/names-of.ts';

const titleAmong = (names: Name[]) => {
  const { languages, everywhere, neverAlone } = namesOf({ title: 'Iran', language: 'en', names })[0]!;
  return { languages, everywhere, neverAlone };
};

test.each<[what: string, names: Name[], expected: ReturnType<typeof titleAmong>]>([
  ['no entry', [], { languages: ['en'], everywhere: true, neverAlone: undefined }],
  [
    'an entry without languages',
    [{ text: 'Iran', neverAlone: true }],
    { languages: ['en'], everywhere: true, neverAlone: true },
  ],
  [
    'an entry for its own language, which limits it',
    [{ text: 'Iran', languages: ['en', 'de'] }],
    { languages: ['en', 'de'], everywhere: false, neverAlone: undefined },
  ],
  [
    'an entry for other languages, which adds these',
    [{ text: 'Iran', languages: ['de', 'pl'] }],
    { languages: ['en', 'de', 'pl'], everywhere: true, neverAlone: undefined },
  ],
  [
    'both, in whatever order',
    [
      { text: 'Iran', languages: ['de'] },
      { text: 'Iran', neverAlone: true },
    ],
    { languages: ['en', 'de'], everywhere: true, neverAlone: true },
  ],
])('a title with %s', (_what, names, expected) => {
  expect(titleAmong(names)).toEqual(expected);
});
