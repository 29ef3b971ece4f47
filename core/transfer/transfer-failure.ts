import type { Issue } from '../cards/issue.ts';
import type { StorageFailure } from '../glossary/storage-failure.ts';
import type { Failure } from '../result.ts';

/**
 * Why a file cannot be read. `offset` is the position in bytes; `found` is the format or version that the file
 * declares. `empty`: nothing but white space is in the file. `not-text`: it is not text in UTF-8.
 */
export type ReadFailure =
  | StorageFailure
  | (Failure<'not-json'> & { readonly offset: number; readonly detail: string })
  | (Failure<'unknown-format'> & { readonly found: string })
  | (Failure<'newer-version'> & { readonly found: number })
  | (Failure<'invalid-header'> & { readonly issues: readonly Issue[] })
  | Failure<'too-large' | 'empty' | 'not-text' | 'cancelled' | 'unreadable'>;

/** Why a plan was not applied. `changed-meanwhile`: the glossary has changed since the file was compared with it. */
export type ApplyFailure = StorageFailure | Failure<'cancelled' | 'changed-meanwhile'>;
