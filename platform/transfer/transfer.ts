import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { PackOrigin } from '#core/packs/pack.ts';
import type { Failure, Result } from '#core/result.ts';
import type { ImportedCounts, ImportPlan } from '#core/transfer/import-plan.ts';
import type { Progress } from '#core/transfer/progress.ts';
import type { ApplyFailure, ReadFailure } from '#core/transfer/transfer-failure.ts';
import type { StagedImport } from './staged-import.ts';

/** A plan, with the data needed to apply it. */
export type StagedPlan = ImportPlan & {
  readonly staged: StagedImport;
  /** What is kept about the file with its packs; null for what comes with the extension. */
  readonly origin: Omit<PackOrigin, 'importedAt'> | null;
};

/** Imports and exports files. */
export type Transfer = {
  /** The dry run: reads a pack or an export as a stream, checks all of it, and compares it with the glossary. */
  plan(
    file: Blob & { readonly name?: string },
    progress: (p: Progress) => void,
    signal: AbortSignal,
  ): Promise<Result<StagedPlan, ReadFailure>>;
  /** Imports everything or nothing: the result becomes visible all at once. Others can read meanwhile. */
  apply(
    plan: StagedPlan,
    progress: (p: Progress) => void,
    signal: AbortSignal,
  ): Promise<Result<ImportedCounts, ApplyFailure>>;
  /** Deletes the bundles of an import that was interrupted, and of removed packs. */
  sweep(): Promise<void>;
  /** Exports everything as one JSON file. */
  export(
    progress: (p: Progress) => void,
    signal: AbortSignal,
  ): Promise<Result<Blob, StorageFailure | Failure<'cancelled'>>>;
};
