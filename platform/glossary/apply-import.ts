import { packOf } from '#core/cards/identifiers.ts';
import { deepEqual } from '#core/glossary/deep-equal.ts';
import { type Failure, type Result, success } from '#core/result.ts';
import type { StorageFailure } from '../database/storage-failure.ts';
import { deleteRows, putRows } from '../database/write-rows.ts';
import { type Change, change, readRevision } from './change.ts';
import type { StagedImport } from './staged-import.ts';
import { stagedLayers } from './staged-layers.ts';
import type { Store } from './store.ts';
import type { ImportedCounts, ImportPlan, Progress } from './transfer.ts';
import { writeMerged } from './write-merged.ts';

/** Cards that are written between two looks at the signal: about 10 ms of work. */
const BATCH = 100;

type ApplyFailure = StorageFailure | Failure<'cancelled' | 'changed-meanwhile'>;

/** Thrown to break the transaction off, so that nothing of it stays. */
class Broken extends Error {
  readonly reason: 'cancelled' | 'changed-meanwhile';
  constructor(reason: Broken['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/** Writes what was planned, in one transaction or not at all. */
export async function applyImport(
  store: Store,
  plan: ImportPlan,
  progress: (p: Progress) => void,
  signal: AbortSignal,
): Promise<Result<ImportedCounts, ApplyFailure>> {
  try {
    const done = await change(store, it => write(it, plan.staged as StagedImport, progress, signal));
    if (!done.ok) return done;
  } catch (error) {
    if (error instanceof Broken) return { ok: false, reason: error.reason };
    throw error;
  }
  return success({ added: plan.added.length, changed: plan.changed.length, dropped: plan.dropped.length });
}

async function write(
  it: Change,
  staged: StagedImport,
  progress: (p: Progress) => void,
  signal: AbortSignal,
): Promise<void> {
  const { database } = it;
  // Whatever changed may be what the reader was shown as something else: better to compare anew.
  if ((await readRevision(database)) !== staged.revision) throw new Broken('changed-meanwhile');
  for (let start = 0; start < staged.affected.length; start += BATCH) {
    if (signal.aborted) throw new Broken('cancelled');
    progress({ phase: 'writing', done: start, total: staged.affected.length });
    await writeBatch(it, staged, start);
  }
  for (const pack of staged.packs.values()) {
    if (deepEqual(await database.packs.get(pack.id), pack)) continue;
    await it.revision();
    await database.packs.put(pack);
  }
  if (signal.aborted) throw new Broken('cancelled');
}

async function writeBatch(it: Change, staged: StagedImport, start: number): Promise<void> {
  const { packCards, ownEntries } = it.database;
  const ids = staged.affected.slice(start, start + BATCH);
  const layers = await stagedLayers(it.database, staged, ids);
  const packs = layers.filter(({ pack, before }) => pack !== null && !deepEqual(pack, before.pack));
  const owns = layers.filter(({ own, before }) => !deepEqual(own, before.own));
  const dropped = ids.filter(id => staged.dropped.has(id));
  await putRows(
    packCards,
    packs.map(({ id, pack }) => ({ id, packId: packOf(id), card: pack! })),
  );
  await deleteRows(packCards, dropped);
  await putRows(
    ownEntries,
    owns.flatMap(({ id, own }) => (own ? { id, entry: own } : [])),
  );
  await deleteRows(
    ownEntries,
    owns.flatMap(({ id, own }) => (own ? [] : id)),
  );
  await writeMerged(it, layers);
}
