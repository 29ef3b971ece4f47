import { expect, test } from 'vitest';
import { failureSentence } from '#components/transfer/failure-sentence.ts';
import type { TransferFailure } from '#components/transfer/import-state.ts';
import { issueLines, placeWords } from '#components/transfer/place-words.ts';
import { hashOf, parseRoute, type Route } from '#connected/options/route.ts';
import { issueAt } from '#core/cards/issue.ts';
import { exportName } from '../../../../entrypoints/options/packs/use-export.ts';
import { english } from '../../components/english.ts';

test.each<[Route]>([
  [{ page: 'glossary' }],
  [{ page: 'settings' }],
  [{ page: 'choices' }],
  [{ page: 'card', id: 'own:a-b.c' }],
  [{ page: 'new', title: 'R&D = 100 % + #1', id: null }],
  [{ page: 'new', title: '', id: 'own:x1' }],
])('%j stands in the address', route => {
  expect(parseRoute(hashOf(route))).toEqual(route);
});

test.each(['', '#', '#nothing', '#card=<b>', '#card=', '#field-title'])('%j leads to the glossary', hash => {
  expect(parseRoute(hash)).toEqual({ page: 'glossary' });
});

test('an export is named after the day', () => {
  expect(exportName(new Date(2026, 0, 9, 23, 59))).toBe('backgrounder-2026-01-09.json');
});

test('places in a file are written in the notation of programmers', () => {
  expect(placeWords(issueAt(['statements', 2, 'from'], 'day-unreal'), english())).toBe(
    'statements[2].from: That day is not in the calendar.',
  );
  expect(placeWords(issueAt([], 'field-missing'), english())).toBe('This field is missing.');
});

test('only the first problem at a place is shown', () => {
  const issues = [
    issueAt(['a', 0], 'date-form'),
    issueAt(['a', 0], 'day-unreal'),
    issueAt(['a'], 'entries-too-many', 2000, 2001),
  ];
  expect(issueLines(issues, english()).split('\n')).toEqual([
    expect.stringMatching(/^a\[0\]: A date is/),
    'a: There are more than 2,000 entries: 2,001.',
  ]);
});

test.each<[TransferFailure, string, RegExp]>([
  [
    { ok: false, reason: 'not-json', offset: 1200, detail: 'Unexpected "}".' },
    'a.json',
    /a\.json.*1,200.*Unexpected/,
  ],
  [{ ok: false, reason: 'newer-version', found: 9 }, 'a.json', /version 9/],
  [
    { ok: false, reason: 'invalid-header', issues: [issueAt(['pack', 'id'], 'field-missing')] },
    'a.json',
    /pack\.id: This field is missing\./,
  ],
  [{ ok: false, reason: 'cannot-open', detail: '' }, 'a.json', /cannot-open/],
])('%j is said in a sentence', (failure, name, sentence) => {
  expect(failureSentence(failure, name, english())).toMatch(sentence);
});
