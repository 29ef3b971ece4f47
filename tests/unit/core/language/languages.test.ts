import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type LanguagePart, PARTS } from '#core/language/language.ts';
import { LANGUAGES, languageOf } from '#core/language/languages.ts';
import { type Cue, expressionOf, splitWords } from '#core/language/words.ts';
import { languageTable } from '#tests/tools/language-table.ts';

/** Parts in which a string is not a list of words. */
const NOT_WORDS = new Set(['alphabet.letters', 'prefixes', 'script', 'capitals']);

/** Every string of a part with its path: `cues.locative.parts.0.phrases`. */
function stringsOf(value: unknown, path: string): [path: string, text: string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => stringsOf(inner, `${path}.${key}`));
}

/** Paths of parts that are declared but empty. What a cue requires before and after its phrases may be empty. */
function emptyIn(value: unknown, path: string): string[] {
  if (value === undefined) return [path];
  if (typeof value === 'string')
    return value.trim() === '' && !/\.(?:before|after)$/.test(path) ? [path] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  return entries.length === 0 ? [path] : entries.flatMap(([key, inner]) => emptyIn(inner, `${path}.${key}`));
}

/** Words that occur twice in a list, with the path of the list. */
function doublesIn(value: unknown, path: string): string[] {
  return stringsOf(value, path).flatMap(([at, text]) => {
    const inPart = at.slice(at.indexOf('.') + 1);
    if (NOT_WORDS.has(inPart) || /\.(?:before|after|flags)$/.test(inPart) || inPart.startsWith('prefixes.'))
      return [];
    // Two full names may share a short form: Fred is short for Alfred and for Frederick.
    const words = inPart === 'nicknames' ? text.trim().split(/[|\n]/) : splitWords(text);
    return words.filter((word, index) => words.indexOf(word) !== index).map(word => `${at}: ${word}`);
  });
}

const partsOf = Object.keys(PARTS) as LanguagePart[];

describe.each(LANGUAGES.map(language => [language.tag, language] as const))('%s', (tag, language) => {
  test('declares each part as present, with content, or as absent', () => {
    expect(partsOf.filter(part => !(part in language))).toEqual([]);
    expect(partsOf.flatMap(part => emptyIn(language[part], `${tag}.${part}`))).toEqual([]);
  });

  test('has some content', () => {
    expect(partsOf.filter(part => language[part] !== null)).not.toEqual([]);
  });

  test('has no word twice in a list', () => {
    expect(partsOf.flatMap(part => doublesIn(language[part], `${tag}.${part}`))).toEqual([]);
  });

  test('has cues that compile', () => {
    const cues: Cue[] = [language.cues, language.personCues].flatMap(part => Object.values(part ?? {}));
    for (const cue of cues) expect(expressionOf(cue)).toBeInstanceOf(RegExp);
  });

  test('has twelve months or none', () => {
    const months = language.dates?.months;
    if (months !== undefined) expect(splitWords(months)).toHaveLength(12);
  });
});

describe('the checks notice', () => {
  test('a part that is empty or not declared', () => {
    expect(emptyIn('  ', 'xx.sport')).toEqual(['xx.sport']);
    expect(emptyIn({ everywhere: '' }, 'xx.roles')).toEqual(['xx.roles.everywhere']);
    expect(emptyIn({}, 'xx.roles')).toEqual(['xx.roles']);
    expect(emptyIn(undefined, 'xx.roles')).toEqual(['xx.roles']);
    expect(emptyIn(null, 'xx.roles')).toEqual([]);
  });

  test('a word that occurs twice in a list', () => {
    expect(doublesIn('one two\n  one', 'xx.sport')).toEqual(['xx.sport: one']);
    expect(doublesIn({ parts: [{ before: 'a a', phrases: 'in_a in_a', after: '' }] }, 'xx.cues')).toEqual([
      'xx.cues.parts.0.phrases: in_a',
    ]);
  });
});

describe('the table of languages', () => {
  test('has each language once', () => {
    const tags = LANGUAGES.map(({ tag }) => tag);
    expect(tags.filter((tag, index) => tags.indexOf(tag) !== index)).toEqual([]);
    for (const tag of tags) expect(languageOf(tag)?.tag).toBe(tag);
  });

  test('has a number for each alphabet that fits into an index', () => {
    const numbers = new Map<number, string>();
    for (const { alphabet } of LANGUAGES) {
      if (!alphabet) continue;
      const { number, letters } = alphabet;
      expect(number).toBeGreaterThan(0);
      expect(number).toBeLessThan(64);
      expect(numbers.get(number) ?? letters).toBe(letters);
      numbers.set(number, letters);
    }
    expect(new Set(numbers.values()).size).toBe(numbers.size);
    // Stored indexes contain these numbers, so they must never change; new ones may be added.
    expect([...numbers].sort(([a], [b]) => a - b)).toMatchInlineSnapshot(`
      [
        [
          1,
          "çğıöşü",
        ],
        [
          2,
          "äöü",
        ],
        [
          3,
          "åäö",
        ],
        [
          4,
          "æøå",
        ],
        [
          5,
          "áðéíóúýþæö",
        ],
        [
          6,
          "šžõäöü",
        ],
        [
          7,
          "ñ",
        ],
        [
          8,
          "ąćęłńóśźż",
        ],
        [
          9,
          "áäčďéěíľĺňóôřŕšťúůýž",
        ],
        [
          10,
          "áéíóöőúüű",
        ],
        [
          11,
          "čćđšž",
        ],
        [
          12,
          "ăâîşț",
        ],
        [
          13,
          "āčēģīķļņšūž",
        ],
        [
          14,
          "ąčęėįšųūž",
        ],
        [
          15,
          "çë",
        ],
        [
          16,
          "ăâđêôơư",
        ],
      ]
    `);
  });

  test('is the one in docs/resolving.md', () => {
    // Update it with `npm exec -- node tests/tools/write-language-table.ts`.
    expect(readFileSync('docs/resolving.md', 'utf8')).toContain(languageTable());
  });
});
