import { type Failure, type Result, success } from '#core/result.ts';
import type { ImportedCounts, ImportPlan } from '#core/transfer/import-plan.ts';
import type { Transfer } from './transfer.ts';

/** Attempts, at most: the plan is made again if the glossary changes in between. */
const MAX_ATTEMPTS = 3;

export type InstallFailure =
  | Exclude<Awaited<ReturnType<Transfer['plan']>>, { ok: true }>
  | Exclude<Awaited<ReturnType<Transfer['apply']>>, { ok: true }>
  /** A bundled pack is installed completely or not at all. */
  | (Failure<'refused-cards'> & { readonly refused: ImportPlan['refused'] });

/**
 * Installs or updates a pack that comes with the extension, without asking, with the same code as any other import. Does
 * not replace a newer revision that the reader has imported.
 */
export async function installPack(
  transfer: Transfer,
  file: Blob,
  signal: AbortSignal,
): Promise<Result<ImportedCounts, InstallFailure>> {
  const quiet = () => {};
  for (let attempt = 1; ; attempt++) {
    const planned = await transfer.plan(file, quiet, signal);
    if (!planned.ok) return planned;
    const { refused, packs } = planned.value;
    if (packs.every(pack => (pack.installedRevision ?? 0) > pack.revision)) {
      return success({ added: 0, changed: 0, dropped: 0, choices: 0, pageDates: 0 });
    }
    if (refused.length > 0) return { ok: false, reason: 'refused-cards', refused };
    const applied = await transfer.apply(planned.value, quiet, signal);
    if (applied.ok || applied.reason !== 'changed-meanwhile' || attempt === MAX_ATTEMPTS) return applied;
  }
}
