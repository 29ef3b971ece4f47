import type { ImportedCounts, ImportPlan } from '#core/transfer/import-plan.ts';
import type { Progress } from '#core/transfer/progress.ts';
import type { ApplyFailure, ReadFailure } from '#core/transfer/transfer-failure.ts';

/** Why a file did not come in. */
export type TransferFailure = ReadFailure | ApplyFailure;

/** Where an import stands. Nothing is written before `writing`, and then all of it or nothing. */
export type ImportState<Plan extends ImportPlan = ImportPlan> =
  | { readonly step: 'idle' }
  | ({ readonly step: 'working'; readonly name: string } & Progress)
  | { readonly step: 'planned'; readonly plan: Plan }
  | { readonly step: 'failed'; readonly name: string; readonly failure: TransferFailure }
  | ({ readonly step: 'done'; readonly name: string } & ImportedCounts);
