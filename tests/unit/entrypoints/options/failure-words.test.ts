import { describe, expect, test } from 'vitest';
import { failureWords as popupWords } from '#components/popup/failure-words.ts';
import { failureWords } from '../../../../entrypoints/options/failure-words.ts';
import { english } from '../../components/english.ts';

const { t } = english();

const REASONS = ['cannot-open', 'storage-full', 'storage-failed'];

describe('a failure on the options page', () => {
  test.each([...REASONS, 'settings-failed', 'changed-elsewhere', 'too-many', 'not-found'])(
    '%s has a title of its own, and says what is safe',
    reason => {
      const { title, safe } = failureWords(reason);
      expect(t(title)).not.toBe(t(failureWords('no such reason').title));
      expect(t(safe)).not.toBe('');
    },
  );

  test('a reason without words of its own still says what is safe', () => {
    expect(t(failureWords('no such reason').safe)).not.toBe('');
  });
});

describe('a failure in the popup', () => {
  test.each([...REASONS, 'unsaved'])('%s has its own title', reason => {
    const { title, text } = popupWords(reason);
    expect(t(title)).not.toBe(t(popupWords('no such reason').title));
    expect(t(text)).not.toBe('');
  });
});

test.each([
  ['UnknownError: Internal error opening backing store', true],
  ['VersionError: The requested version is less than the existing version', false],
  ['', false],
])('a database that does not open with "%s" counts as damaged: %s', (detail, damaged) => {
  expect(failureWords('cannot-open', detail).damaged).toBe(damaged);
  expect(failureWords('cannot-open', detail).safe === failureWords('cannot-open').safe).toBe(detail === '');
});
