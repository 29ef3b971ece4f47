import { type Failure, type Result, success } from '#core/result.ts';
import type { ImportedCounts, ImportPlan } from '#core/transfer/import-plan.ts';
import type { Transfer } from './transfer.ts';

/** Times the plan is made anew because somebody changed the glossary in between. */
const ATTEMPTS = 3;

export type InstallFailure =
  | Exclude<Awaited<ReturnType<Transfer['plan']>>, { ok: true }>
  | Exclude<Awaited<ReturnType<Transfer['apply']>>, { ok: true }>
  /** A pack of our own making is installed whole or not at all. */
  | (Failure<'refused-cards'> & { readonly refused: ImportPlan['refused'] });

/**
 * Installs or updates a pack that comes with the extension, the way any other pack comes in, without asking. A newer
 * revision that the reader has brought in stays.
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
    if (applied.ok || applied.reason !== 'changed-meanwhile' || attempt === ATTEMPTS) return applied;
  }
}
