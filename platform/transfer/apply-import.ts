import type { CardId } from '#core/cards/identifiers.ts';
import { deepEqual } from '#core/glossary/deep-equal.ts';
import type { Revision } from '#core/glossary/glossary-card.ts';
import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import type { PackOrigin } from '#core/packs/pack.ts';
import { type Result, success } from '#core/result.ts';
import type { ImportedCounts } from '#core/transfer/import-plan.ts';
import type { Progress } from '#core/transfer/progress.ts';
import type { ApplyFailure } from '#core/transfer/transfer-failure.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { deleteRows, putRows } from '../database/write-rows.ts';
import { bumpEditions } from '../store/bump-editions.ts';
import { shownOf } from '../store/card-layers.ts';
import { type Change, changeGlossary } from '../store/change.ts';
import { type BundleRef, noteContents, toContentsRow } from '../store/contents.ts';
import { type OwnChange, writeOwn } from '../store/own-layer.ts';
import { readNextNumber, readRevision } from '../store/revision.ts';
import type { Store } from '../store/store.ts';
import { sweepWithin, withBundles } from '../store/sweep-bundles.ts';
import { addTombstones } from '../store/tombstones.ts';
import { type ArrangedPack, arrangePack, type Numbering } from './arrange-pack.ts';
import { cardsWithOwn, type StagedImport, type StagedPack } from './staged-import.ts';
import { type StagedLayers, stagedLayers } from './staged-layers.ts';
import type { StagedPlan } from './transfer.ts';
import { writeBundles } from './write-bundles.ts';

/** Entries of the own layer that are written between two checks of the signal. */
const ENTRIES_PER_STEP = 100;

/** Thrown to abort the import, so that nothing of it remains. */
class ImportAborted extends Error {
  readonly reason: 'cancelled' | 'changed-meanwhile';
  constructor(reason: ImportAborted['reason']) {
    super(reason);
    this.reason = reason;
  }
}

/**
 * Carries out a plan, completely or not at all: first writes the packs' bundles, which no contents list yet, in many short
 * transactions between which others can read; then, in one transaction, writes the contents that list them.
 */
export async function applyImport(
  store: Store,
  plan: StagedPlan,
  progress: (p: Progress) => void,
  signal: AbortSignal,
): Promise<Result<ImportedCounts, ApplyFailure>> {
  const { database } = store;
  try {
    const done = await withBundles(
      database,
      async () => {
        const swept = await attempt(() => sweepWithin(database));
        if (!swept.ok) return swept;
        try {
          return await write(store, plan, progress, signal);
        } finally {
          // Removes replaced bundles, or those of a failed import. If this fails, the next sweep does it.
          await attempt(() => sweepWithin(database));
        }
      },
      signal,
    );
    if (!done.ok) return done;
  } catch (error) {
    if (error instanceof ImportAborted) return { ok: false, reason: error.reason };
    // Cancelled while waiting for another import.
    if (signal.aborted && error === signal.reason) return { ok: false, reason: 'cancelled' };
    throw error;
  }
  const { choices, pageDates } = plan;
  const [added, changed, dropped] = [plan.added.length, plan.changed.length, plan.dropped.length];
  return success({ added, changed, dropped, choices, pageDates });
}

/** A pack whose bundles are written, but not listed yet. */
type WrittenPack = {
  readonly staged: StagedPack;
  readonly bundleRefs: readonly BundleRef[];
  readonly changed: boolean;
};

async function write(
  store: Store,
  { staged, origin }: StagedPlan,
  progress: (p: Progress) => void,
  signal: AbortSignal,
): Promise<Result<null, StorageFailure>> {
  const { database } = store;
  const withOwn = cardsWithOwn(staged);
  const started = await attempt(() => begin(database, staged));
  if (!started.ok) return started;
  const { revision, numbering } = started.value;
  const arranged: { pack: StagedPack; cards: ArrangedPack }[] = [];
  for (const pack of staged.packs.values())
    arranged.push({ pack, cards: await arrangePack(pack, staged, revision, numbering) });
  const total = withOwn.length + arranged.reduce((sum, { cards }) => sum + sizeOf(cards), 0);
  let done = 0;
  const advance = (cards: number) => {
    done += cards;
    progress({ phase: 'writing', done, total });
    if (signal.aborted) throw new ImportAborted('cancelled');
  };
  advance(0);
  const written = await attempt(async () => {
    const packs: WrittenPack[] = [];
    for (const { pack, cards } of arranged) {
      const fresh = await writeBundles(database, pack.pack.id, cards.fresh, staged.cardJson, advance);
      const changed = fresh.length > 0 || cards.kept.length < (pack.installed?.bundles.length ?? 0);
      packs.push({ staged: pack, bundleRefs: [...cards.kept, ...fresh], changed });
    }
    return packs;
  });
  if (!written.ok) return written;
  const committed = await changeGlossary(store, async change => {
    await commit(change, staged, written.value, withOwn, numbering, advance);
    await putHeaders(change, written.value, origin && { ...origin, importedAt: store.now() });
    await addChoices(change, staged, store.now());
    await addPageDates(change, staged, store.now());
  });
  return committed.ok ? success(null) : committed;
}

function sizeOf({ fresh }: ArrangedPack): number {
  return fresh.reduce((sum, cards) => sum + cards.length, 0);
}

/** The revision that this import will create, and the card numbers that it can assign. */
async function begin(
  database: Database,
  staged: StagedImport,
): Promise<{ revision: Revision; numbering: Numbering }> {
  return database.transaction('r', database.meta, async () => {
    await checkRevision(database, staged);
    return {
      revision: staged.revision + 1,
      numbering: { next: await readNextNumber(database), given: new Map() },
    };
  });
}

/** Any change may contradict the plan that the reader has seen: then the file has to be compared again. */
async function checkRevision(database: Database, staged: StagedImport): Promise<void> {
  if ((await readRevision(database)) !== staged.revision) throw new ImportAborted('changed-meanwhile');
}

async function commit(
  change: Change,
  staged: StagedImport,
  packs: readonly WrittenPack[],
  withOwn: readonly CardId[],
  numbering: Numbering,
  advance: (cards: number) => void,
): Promise<void> {
  const { database } = change;
  await checkRevision(database, staged);
  if (numbering.given.size > 0) await database.meta.put({ key: 'nextNumber', value: numbering.next });
  const uncovered: number[] = [];
  for (let start = 0; start < withOwn.length; start += ENTRIES_PER_STEP) {
    const ids = withOwn.slice(start, start + ENTRIES_PER_STEP);
    const layers = await stagedLayers(database, staged, ids);
    const changes = layers.flatMap(card => ownChange(card, numbering, staged.revision + 1) ?? []);
    uncovered.push(...(await writeOwn(change, changes)).uncovered);
    advance(ids.length);
  }
  for (const { staged: pack, bundleRefs, changed } of packs) {
    if (!changed) continue;
    await change.revision();
    await database.contents.put(toContentsRow(pack.pack.id, bundleRefs));
    await noteContents(change);
  }
  await bumpEditions(change, uncovered);
  await addTombstones(change, lostNumbers(staged, new Set(withOwn)));
  await forgetReads(change, staged, new Set(withOwn));
  advance(0);
}

/** A file that changes nothing in a pack is not noted as its origin. */
async function putHeaders(
  change: Change,
  packs: readonly WrittenPack[],
  origin: PackOrigin | null,
): Promise<void> {
  for (const { staged, changed } of packs) {
    const { origin: _, ...before } = staged.installed?.pack ?? {};
    if (!changed && deepEqual(before, staged.pack)) continue;
    await change.revision();
    await change.database.packs.put({ ...staged.pack, ...(origin && { origin }) });
  }
}

/** Caps the times at now: a choice with a time in the future would override all of the reader's later decisions. */
async function addChoices(change: Change, { choices }: StagedImport, now: number): Promise<void> {
  if (choices.length === 0) return;
  await change.revision();
  const rows = choices.map(({ choice, madeAt }) => ({
    card: choice.card,
    choice,
    madeAt: Math.min(madeAt, now),
  }));
  await putRows(change.database.choices, rows);
}

async function addPageDates(change: Change, { pageDates }: StagedImport, now: number): Promise<void> {
  if (pageDates.length === 0) return;
  await change.revision();
  await putRows(
    change.database.pageDates,
    pageDates.map(({ address, date, setAt }) => ({ address, date, setAt: Math.min(setAt, now) })),
  );
}

/** The change of a card's own layer; null where it does not change. */
function ownChange(
  { id, pack, own, before }: StagedLayers,
  { given }: Numbering,
  revision: Revision,
): OwnChange | null {
  if (deepEqual(before.own?.entry ?? null, own)) return null;
  const number = before.pack?.number ?? given.get(id);
  const changed = !deepEqual(before.pack?.card ?? null, pack);
  const edition = changed ? revision : (before.pack?.edition ?? revision);
  return {
    id,
    own: before.own,
    shown: shownOf(before),
    pack: pack && number !== undefined ? { id, number, edition, card: pack } : null,
    entry: own,
    ...(number === undefined ? {} : { number }),
  };
}

/** Deletes the reads of dropped cards. */
async function forgetReads(
  { database }: Change,
  { dropped }: StagedImport,
  withOwn: ReadonlySet<CardId>,
): Promise<void> {
  await deleteRows(
    database.cardReads,
    [...dropped].filter(id => !withOwn.has(id)),
  );
}

/** The numbers of visible cards that their packs have dropped; `writeOwn` handles those with an own layer. */
function lostNumbers({ dropped, installed }: StagedImport, withOwn: ReadonlySet<CardId>): number[] {
  return [...dropped].flatMap(id => {
    const at = installed.get(id);
    return at && !withOwn.has(id) ? at.bundle.first + at.index : [];
  });
}
