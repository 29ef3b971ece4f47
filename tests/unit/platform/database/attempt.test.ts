import { describe, expect, it } from 'vitest';
import { attempt } from '#platform/database/attempt.ts';

const named = (name: string, more: object = {}) =>
  Object.assign(new Error('what the browser says'), { name, ...more });

describe('attempt', () => {
  it('returns the value', async () => {
    expect(await attempt(async () => 5)).toEqual({ ok: true, value: 5 });
  });

  const cases: [error: unknown, reason: string][] = [
    [new DOMException('what the browser says', 'QuotaExceededError'), 'storage-full'],
    [named('AbortError', { inner: named('QuotaExceededError') }), 'storage-full'],
    [
      named('BulkError', { failures: [named('ConstraintError'), named('QuotaExceededError')] }),
      'storage-full',
    ],
    [named('DatabaseClosedError', { inner: named('QuotaExceededError') }), 'storage-full'],
    [named('OpenFailedError', { inner: named('UnknownError') }), 'cannot-open'],
    [named('VersionError'), 'cannot-open'],
    [named('MissingAPIError'), 'cannot-open'],
    [named('SecurityError'), 'cannot-open'],
    [named('InvalidStateError'), 'cannot-open'],
    [named('AbortError'), 'storage-failed'],
    [new DOMException('what the browser says', 'UnknownError'), 'storage-failed'],
    [named('TimeoutError'), 'storage-failed'],
  ];
  it.each(cases)('reports %o', async (error, reason) => {
    const failed = await attempt(() => Promise.reject(error));
    expect(failed).toEqual({ ok: false, reason, detail: expect.stringContaining('what the browser says') });
  });

  it.each([new TypeError('a bug'), named('ConstraintError'), named('DataError'), 'a text', null])(
    'throws %o on',
    async error => {
      await expect(attempt(() => Promise.reject(error))).rejects.toBe(error);
    },
  );
});
