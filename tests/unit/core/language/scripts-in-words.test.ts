import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const SCRIPTS = [
  'Latin',
  'Cyrillic',
  'Greek',
  'Armenian',
  'Georgian',
  'Hebrew',
  'Arabic',
  'Han',
  'Hangul',
].map(script => new RegExp(`\\p{Script=${script}}`, 'u'));

/** Escapes in strings and regular expressions: `\n`, `\b`, `\u0531`, `\p{Lu}`. */
const ESCAPES = /\\(?:u\{[\da-f]+\}|u[\da-f]{4}|x[\da-f]{2}|p\{[^}]*\}|[a-z])/gi;

/** Words that mix two scripts, such as Cyrillic with a Latin a. They would never match real text. */
function mixedWords(source: string): string[] {
  const words = source.replace(ESCAPES, ' ').match(/[\p{L}\p{M}]+/gu) ?? [];
  return words.filter(word => SCRIPTS.filter(script => script.test(word)).length > 1);
}

const FILES = globSync([
  'core/**/*.ts',
  'connected/**/*.{ts,tsx}',
  'components/**/*.{ts,tsx}',
  'platform/**/*.ts',
  'entrypoints/**/*.{ts,tsx}',
  'assets/locales/**/*.json',
]);

describe('no word has letters of two scripts', () => {
  test('the check has words to look at', () => {
    expect(FILES.filter(file => file.startsWith('core/language/')).length).toBeGreaterThan(10);
    expect(FILES.filter(file => file.startsWith('assets/locales/')).length).toBeGreaterThan(0);
  });

  test.each([
    ['a Latin a among Cyrillic letters', 'заклик\u0061', 1],
    ['a Greek o among Latin letters', 'M\u03BFscow', 1],
    ['escapes beside letters of another script', String.raw`\nслово \bобновлен \u0531слово \p{Lu}слово`, 0],
    ['two words', 'Москва Moscow', 0],
  ])('%s', (_, text, count) => {
    expect(mixedWords(text)).toHaveLength(count);
  });

  test('anywhere in the source', () => {
    const found = FILES.flatMap(file =>
      mixedWords(readFileSync(file, 'utf8')).map(word => `${file}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});
