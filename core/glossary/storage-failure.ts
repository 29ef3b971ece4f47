import type { Failure } from '../result.ts';

/** The database could not be opened, is full, or failed. Nothing was written. `detail` is the browser's own wording. */
export type StorageFailure = Failure<'cannot-open' | 'storage-full' | 'storage-failed'> & {
  readonly detail: string;
};
