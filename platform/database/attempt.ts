import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import { type Result, success } from '#core/result.ts';

const CANNOT_OPEN = new Set([
  'OpenFailedError',
  'VersionError',
  'MissingAPIError',
  'DatabaseClosedError',
  'NoSuchDatabaseError',
  'NotFoundError',
  'SecurityError',
  'InvalidStateError',
  'UpgradeError',
  'SchemaError',
]);
const FAILED = new Set([
  'AbortError',
  'TimeoutError',
  'UnknownError',
  'NotReadableError',
  'TransactionInactiveError',
]);

/**
 * The only place that catches database errors: runs `work`, and turns errors that can occur in normal use (no access, no
 * room, a transaction that the browser aborted) into a failure value. Any other error is a bug of ours and is rethrown.
 */
export async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, StorageFailure>> {
  try {
    return success(await work());
  } catch (error) {
    const failure = toStorageFailure(error);
    if (!failure) throw error;
    return failure;
  }
}

/** The failure for an error of Dexie or IndexedDB; null for any other error. */
export function toStorageFailure(error: unknown): StorageFailure | null {
  const chain = causes(error);
  const named = (names: (name: string) => boolean) => chain.find(cause => names(cause.name));
  const detail = (cause: Error) => `${cause.name}: ${cause.message}`.slice(0, 500);
  // A quota error may be wrapped in an abort, in a bulk operation's list, or in a failed opening.
  const full = named(name => name === 'QuotaExceededError');
  if (full) return { ok: false, reason: 'storage-full', detail: detail(full) };
  const closed = named(name => CANNOT_OPEN.has(name));
  if (closed) return { ok: false, reason: 'cannot-open', detail: detail(closed) };
  const failed = named(name => FAILED.has(name));
  return failed ? { ok: false, reason: 'storage-failed', detail: detail(failed) } : null;
}

/** The error and the errors that it wraps, up to four levels deep. */
function causes(error: unknown, depth = 0): Error[] {
  if (depth > 4 || typeof error !== 'object' || error === null || !('name' in error)) return [];
  const { inner, failures } = error as { inner?: unknown; failures?: unknown[] };
  const below = [inner, ...(Array.isArray(failures) ? failures.slice(0, 5) : [])];
  return [error as Error, ...below.flatMap(cause => causes(cause, depth + 1))];
}
