import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { Failure, Result } from '#core/result.ts';
import type { ImportedCounts, ImportPlan } from '#core/transfer/import-plan.ts';
import type { Progress } from '#core/transfer/progress.ts';
import type { ApplyFailure, ReadFailure } from '#core/transfer/transfer-failure.ts';
import type { StagedImport } from './staged-import.ts';

/** A plan with what applying it needs. */
export type StagedPlan = ImportPlan & { readonly staged: StagedImport };

/** Brings files in and out. */
export type Transfer = {
  /** Reads a pack or an export as a stream, checks all of it, and compares it with the glossary: the dry run. */
  plan(
    file: Blob & { readonly name?: string },
    progress: (p: Progress) => void,
    signal: AbortSignal,
  ): Promise<Result<StagedPlan, ReadFailure>>;
  /** All of it or nothing: what is written counts from one moment on. Others read meanwhile. */
  apply(
    plan: StagedPlan,
    progress: (p: Progress) => void,
    signal: AbortSignal,
  ): Promise<Result<ImportedCounts, ApplyFailure>>;
  /** Takes away what an import has left whose context ended in the middle, and a pack that was removed. */
  sweep(): Promise<void>;
  /** Everything there is, as one JSON file. */
  export(
    progress: (p: Progress) => void,
    signal: AbortSignal,
  ): Promise<Result<Blob, StorageFailure | Failure<'cancelled'>>>;
};
