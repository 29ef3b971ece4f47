import type { Failure } from '../result.ts';

/** The database did not open, is full, or broke off. Nothing was written. `detail` is the browser's own wording. */
export type StorageFailure = Failure<'cannot-open' | 'storage-full' | 'storage-failed'> & {
  readonly detail: string;
};
