import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { issueWords } from '#components/issue-words.ts';
import { problemMessage, readProblem, textProblemMessage, toIssues } from '#core/cards/issue.ts';
import { LanguageSchema } from '#core/cards/name.ts';
import { PlaceSchema } from '#core/cards/place.ts';
import { PackSchema } from '#core/packs/pack.ts';
import { english } from '../../components/english.ts';

const PACK = {
  id: 'a',
  title: 'A',
  language: 'en',
  licence: 'CC0',
  revision: 1,
  checkedUntil: '2026-01-01',
};

const point = (...position: unknown[]) => ({ drawnBy: 'me', shapes: [{ type: 'point', position }] });

describe('a finding of a schema', () => {
  test.each<[string, v.GenericSchema, unknown, string, string]>([
    ['a missing field', PackSchema, { ...PACK, title: undefined }, 'title', 'This field is missing.'],
    ['an unknown field', PackSchema, { ...PACK, colour: 'red' }, 'colour', 'This field is not known.'],
    ['another type', PackSchema, { ...PACK, title: 5 }, 'title', 'Expected is string, and there is 5.'],
    ['no object', PackSchema, 'text', '', 'Expected is Object, and there is "text".'],
    ['an id of ours', PackSchema, { ...PACK, id: 'own' }, 'id', 'No pack may be called “own”.'],
    [
      'half a number',
      PackSchema,
      { ...PACK, revision: 1.5 },
      'revision',
      'A whole number is expected, and there is 1.5.',
    ],
    [
      'a number too small',
      PackSchema,
      { ...PACK, revision: -1 },
      'revision',
      'The number is at least 1, and there is -1.',
    ],
    [
      'a long list',
      PackSchema,
      { ...PACK, authors: Array(101).fill('A') },
      'authors',
      'There are more than 100 entries: 101.',
    ],
    [
      'an empty list',
      PlaceSchema,
      { drawnBy: 'me', shapes: [] },
      'shapes',
      'There are fewer than 1 entries: 0.',
    ],
    [
      'a number too large',
      PlaceSchema,
      point(1, 91),
      'shapes.0.position.1',
      'The number is at most 90, and there is 91.',
    ],
    [
      'no such shape',
      PlaceSchema,
      { drawnBy: 'me', shapes: [{ type: 'star' }] },
      'shapes.0.type',
      'Expected is ("point" | "line" | "area"), and there is "star".',
    ],
    [
      'a long text',
      PackSchema,
      { ...PACK, title: 'A'.repeat(201) },
      'title',
      'The pack title has more than 200 characters.',
    ],
    ['a text without anything', PackSchema, { ...PACK, licence: ' ' }, 'licence', 'The licence is empty.'],
    [
      'a long tag',
      LanguageSchema,
      `en${'-abcdefgh'.repeat(5)}`,
      '',
      'A language is a tag such as en, az or zh-Hant.',
    ],
  ])('%s', (_, schema, value, path, sentence) => {
    const [issue] = toIssues(v.safeParse(schema, value).issues ?? []);
    expect(issue?.path.join('.')).toBe(path);
    expect(issue && issueWords(issue, english())).toBe(sentence);
  });
});

test('a code and its values survive the single text that the schema library allows', () => {
  expect(readProblem(problemMessage('points-too-many', 5000))).toEqual({
    code: 'points-too-many',
    values: [5000],
  });
  expect(readProblem(textProblemMessage('text-unseen', 'gist', 'U+200B'))).toEqual({
    code: 'text-unseen',
    values: ['gist', 'U+200B'],
  });
  expect(readProblem('Invalid type: Expected string but received 5')).toBeNull();
});
