import type { ImportedCounts, ImportPlan } from '#core/transfer/import-plan.ts';
import type { Progress } from '#core/transfer/progress.ts';
import type { ApplyFailure, ReadFailure } from '#core/transfer/transfer-failure.ts';

/** Why a file could not be imported. */
export type TransferFailure = ReadFailure | ApplyFailure;

/** The state of an import. Nothing is written before the `writing` phase, and then either everything or nothing. */
export type ImportState<Plan extends ImportPlan = ImportPlan> =
  | { readonly step: 'idle' }
  | ({ readonly step: 'working'; readonly name: string } & Progress)
  | { readonly step: 'planned'; readonly plan: Plan }
  | { readonly step: 'failed'; readonly name: string; readonly failure: TransferFailure }
  | ({ readonly step: 'done'; readonly name: string } & ImportedCounts);
