import { describe, expect, test } from 'vitest';
import { compile, compileInSlices } from '#core/matching/compiled/compile.ts';
import { createMatcher } from '#core/matching/create-matcher.ts';
import type { Match } from '#core/matching/matcher.ts';
import { verifies } from '#core/matching/scanning/verifies.ts';
import { marked, toNames } from './marked.ts';

describe('the content of a match', () => {
  const matcher = createMatcher(
    compile([
      { text: 'Georgia', card: 7 },
      { text: 'GEORGIA', card: 9, case: 'ignore', neverAlone: true },
      { text: 'Georgia', card: 2 },
      { text: 'georgia', card: 2, neverAlone: true },
      { text: 'Washington', card: 4, neverAlone: true },
    ]),
  );

  test('lists every card with the name once, in ascending order', () => {
    expect(matcher.scan('in Georgia', 'en')).toEqual([
      { start: 3, end: 10, cards: [2, 7, 9], neverAlone: false },
    ]);
  });

  test('lists only the cards whose capitals match', () => {
    expect(matcher.scan('in georgia', 'en')).toEqual([
      { start: 3, end: 10, cards: [2, 9], neverAlone: true },
    ]);
  });

  test('has `neverAlone` set if none of its names may be used alone', () => {
    expect(matcher.scan('Washington', 'en')[0]?.neverAlone).toBe(true);
  });

  test.each([
    // A space after a character of two code units: neither may be treated as being as wide as the other.
    ['\u{20bb7} 野', 0, 4],
    ['の\u{2f800} ى', 0, 5],
  ])('covers the whole of %s', (text, start, end) => {
    expect(createMatcher(compile([{ text, card: 1 }])).scan(text, '')).toEqual([
      { start, end, cards: [1], neverAlone: false },
    ]);
  });

  test('can name the highest possible card number', () => {
    const highest = createMatcher(compile([{ text: 'Ani', card: 0x7fff_ffff }]));
    expect(highest.scan('Ani', '')[0]?.cards).toEqual([0x7fff_ffff]);
  });
});

describe('base and delta', () => {
  const base = compile(toNames(['Stepanakert', 'Lachin Corridor', 'Shusha']));
  const delta = compile([
    { text: 'Khankendi', card: 0 },
    { text: 'Lachin', card: 3 },
    { text: 'Shusha', card: 4 },
  ]);

  test('names of both are found, the longest wins, and shared names give both cards', () => {
    const matcher = createMatcher(base, delta);
    const text = 'Khankendi, Stepanakert, Lachin Corridor, Lachin, Shusha';
    expect(matcher.scan(text, '').map(match => match.cards)).toEqual([[0], [0], [1], [3], [2, 4]]);
  });

  test('an overridden card is found only by its names in the delta', () => {
    const matcher = createMatcher(base, delta, [0, 2]);
    const text = 'Khankendi, Stepanakert, Shusha';
    expect(matcher.scan(text, '').map(match => match.cards)).toEqual([[0], [4]]);
  });

  test('a removed card is not found, so shorter names can be', () => {
    const matcher = createMatcher(base, delta, [1]);
    expect(matcher.scan('Lachin Corridor', '')).toEqual([
      { start: 0, end: 6, cards: [3], neverAlone: false },
    ]);
  });

  test('each may be missing', () => {
    expect(createMatcher(null, delta).scan('Lachin', '')).toHaveLength(1);
    expect(createMatcher(null).scan('Lachin', '')).toEqual([]);
  });
});

describe('edge cases of texts', () => {
  const EDGE = [
    '',
    ' ',
    'a',
    '\u00ad',
    '\u0301',
    '\ud83d',
    '\ude00',
    '\ud83d\ud83d',
    '\u0000',
    "'",
    '-',
    '가',
    '中',
    'ก็',
  ];

  test.each(EDGE)('%j alone', text => {
    expect(marked(['Ani', '中国', "'x"], text)).toEqual([]);
    expect(marked([text], `x ${text} y`).length).toBeLessThanOrEqual(1);
  });

  test('names without any searchable character are left out', () => {
    expect(compile(toNames(['', '   ', '\u00ad\u200b', '\u0301', 'x'.repeat(2000)])).names).toBe(0);
  });

  test('a name of the greatest length is found', () => {
    const long = 'x'.repeat(1024);
    expect(marked([long], `a ${long} b`)).toEqual([long]);
    expect(marked([long], `a ${long}x b`)).toEqual([]);
  });

  test.each([
    ['one word', 'x'.repeat(300_000)],
    ['one word with soft hyphens', 'x\u00ad'.repeat(150_000)],
    ['one letter with marks', `x${'\u0301'.repeat(300_000)}`],
    ['spaces', ' '.repeat(300_000)],
    ['spaces behind the beginning of a name', `New${' '.repeat(300_000)}York`],
    ['signs behind the beginning of a name', `New${'.'.repeat(300_000)}York`],
    ['beginnings of names', 'New '.repeat(75_000)],
    ['apostrophes', "'".repeat(300_000)],
    ['halves of pairs', '\ud83d'.repeat(300_000)],
    ['hidden characters', '\u200b'.repeat(300_000)],
  ])('300,000 units of %s hold nothing and end', (_, text) => {
    expect(marked(['New York', 'New. York', "l'x"], text)).toEqual([]);
  });

  test('a name after an extremely long word is found', () => {
    expect(marked(['New York'], `${'x\u00ad'.repeat(100_000)} New York`)).toEqual(['New York']);
    expect(marked(['New York'], `${'x\u00ad'.repeat(100_000)}New York`)).toEqual([]);
  });
});

test('scanning in slices gives the same result as scanning at once', () => {
  const matcher = createMatcher(compile(toNames(['New York', '中国', 'Ani'])));
  const text = 'New York and 中国, Ani\u00ad. '.repeat(20_000);
  const slices = matcher.scanInSlices(text, 'en', 0);
  let slice = slices.next();
  let yields = 0;
  for (; !slice.done; slice = slices.next()) yields++;
  expect(yields).toBeGreaterThan(20);
  expect(slice.value).toEqual(matcher.scan(text, 'en'));
  expect(slice.value).toHaveLength(60_000);
});

test('matches are reported as soon as they are certain', () => {
  const scan = createMatcher(compile(toNames(['New York', 'New York Times']))).begin('en');
  const taken: Match[][] = [];
  for (const part of ['New Yo', 'rk, New York', ' T', 'ime', 's']) {
    scan.push(part);
    while (scan.advance(100));
    taken.push(scan.take());
  }
  scan.finish();
  while (scan.advance(100));
  taken.push(scan.take());
  expect(taken.map(matches => matches.map(({ start, end }) => [start, end]))).toEqual([
    [],
    [[0, 8]],
    [],
    [],
    [],
    [[10, 24]],
  ]);
});

test('compiling in slices gives the same result as compiling at once', () => {
  const names = toNames(Array.from({ length: 10_000 }, (_, index) => `Name ${index}`));
  const slices = compileInSlices(names);
  let slice = slices.next();
  let yields = 0;
  for (; !slice.done; slice = slices.next()) yields++;
  expect(yields).toBeGreaterThan(5);
  expect(slice.value.buffer).toEqual(compile(names).buffer);
});

test.each([
  [{ text: 'Pashinyan' }, 'PASHINYAN', 'en', true],
  [{ text: 'Pashinyan' }, 'pashinyan', 'en', false],
  [{ text: 'Pashinyan' }, 'Pashinian', 'en', false],
  [{ text: 'US' }, 'us', 'en', false],
  [{ text: 'Nagorno-Karabakh' }, 'Nagorno\u2011Kara\u00adbakh', 'en', true],
  [{ text: 'Müller', language: 'de' }, 'Muller', 'de', false],
  [{ text: 'Müller', language: 'de' }, 'Muller', 'en', true],
  [{ text: '' }, '', 'en', false],
] as const)('%j is verified by %j (%s): %s', (name, text, language, right) => {
  expect(verifies({ ...name, card: 1 }, text, language)).toBe(right);
});
