import { expect, test } from 'vitest';
import { failureSentence } from '#components/transfer/failure-sentence.ts';
import type { TransferFailure } from '#components/transfer/import-state.ts';
import { issueAt } from '#core/cards/issue.ts';
import { english } from '../english.ts';

/** One failure of each kind. A new reason that is missing here does not compile. */
const FAILURES: Readonly<Record<TransferFailure['reason'], TransferFailure>> = {
  'not-json': { ok: false, reason: 'not-json', offset: 1_200, detail: 'Unexpected "}".' },
  'unknown-format': { ok: false, reason: 'unknown-format', found: 'recipes' },
  'newer-version': { ok: false, reason: 'newer-version', found: 9 },
  'invalid-header': {
    ok: false,
    reason: 'invalid-header',
    issues: [issueAt(['pack', 'id'], 'field-missing'), issueAt(['pack', 'title'], 'field-missing')],
  },
  empty: { ok: false, reason: 'empty' },
  'not-text': { ok: false, reason: 'not-text' },
  'too-large': { ok: false, reason: 'too-large' },
  unreadable: { ok: false, reason: 'unreadable' },
  'changed-meanwhile': { ok: false, reason: 'changed-meanwhile' },
  'storage-full': { ok: false, reason: 'storage-full', detail: 'QuotaExceededError' },
  cancelled: { ok: false, reason: 'cancelled' },
  'cannot-open': { ok: false, reason: 'cannot-open', detail: 'VersionError' },
  'storage-failed': { ok: false, reason: 'storage-failed', detail: '' },
};

const REASONS = Object.keys(FAILURES) as TransferFailure['reason'][];
const sentence = (reason: TransferFailure['reason']) =>
  failureSentence(FAILURES[reason], 'harbours.json', english());

test.each(REASONS)('%s has a sentence', reason => {
  expect(sentence(reason)).toMatch(/^[“\p{L}].*\p{L} .*$/su);
});

test.each(REASONS.filter(reason => reason !== 'changed-meanwhile'))('%s names the file', reason => {
  expect(sentence(reason)).toContain('harbours.json');
});

test('no two reasons have the same sentence', () => {
  expect(new Set(REASONS.map(sentence)).size).toBe(REASONS.length);
});

test.each<[TransferFailure['reason'], RegExp]>([
  ['not-json', /1,200.*Unexpected/s],
  ['unknown-format', /recipes/],
  ['newer-version', /\b9\b/],
  ['invalid-header', /pack\.id: This field is missing\./],
  ['cannot-open', /VersionError/],
  // If the browser gives no message, the reason takes its place.
  ['storage-failed', /storage-failed/],
])('%s says where, or what is there', (reason, words) => {
  expect(sentence(reason)).toMatch(words);
});

test('of several faults in a header, only the first is named', () => {
  expect(sentence('invalid-header')).not.toContain('title');
});
