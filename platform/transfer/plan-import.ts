import type { CardId } from '#core/cards/identifiers.ts';
import { deepEqual } from '#core/glossary/deep-equal.ts';
import { changedFields } from '#core/glossary/merge-cards.ts';
import { mergeLayers } from '#core/glossary/merge-layers.ts';
import { type Result, success } from '#core/result.ts';
import type { ExportedSettings } from '#core/settings/settings.ts';
import type { Progress } from '#core/transfer/progress.ts';
import type { ReadFailure } from '#core/transfer/transfer-failure.ts';
import { listChoices } from '../choices/open-choices.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import { reading } from '../glossary/read-cards.ts';
import { walkCards } from '../glossary/walk-cards.ts';
import { listPageDates } from '../page-dates/page-dates.ts';
import { nextTask } from '../scheduling/next-task.ts';
import { cardAt, shownOf } from '../store/card-layers.ts';
import { readRevision } from '../store/revision.ts';
import { originOfFile } from './origin-of-file.ts';
import { readFile } from './read-file.ts';
import type { Decided } from './stage-decided.ts';
import { type FileStage, stageFile } from './stage-file.ts';
import { cardsWithOwn, type StagedImport, stageNothing } from './staged-import.ts';
import { type StagedLayers, stagedLayers } from './staged-layers.ts';
import type { StagedPlan } from './transfer.ts';

/**
 * How many items are handled at a time, a few ms of work each: cards with an own layer compared in one transaction, cards
 * without one compared before a yield to the browser, and entries of the own layer read at a time.
 */
const LAYERED_PER_STEP = 100;
const PLAIN_PER_STEP = 500;
const ENTRIES_PER_READ = 500;

type Changes = {
  added: { id: CardId; title: string }[];
  changed: { id: CardId; title: string; fields: string[]; kept: string[] }[];
  dropped: { id: CardId; title: string }[];
  same: number;
};

/** Reads and checks a whole file, and answers with what importing it would change. Writes nothing. */
export async function planImport(
  database: Database,
  parseSettings: (value: unknown) => ExportedSettings,
  file: Blob & { readonly name?: string },
  progress: (p: Progress) => void,
  signal: AbortSignal,
): Promise<Result<StagedPlan, ReadFailure>> {
  const begun = await attempt(() => begin(database));
  if (!begun.ok) return begun;
  const { staged, kept } = begun.value;
  const stage = stageFile(database, staged, kept);
  const read = await readFile(
    file,
    (events, format) => stage.take(events, format === 'export'),
    done => progress({ phase: 'reading', done, total: file.size }),
    signal,
  );
  if (!read.ok) return read;
  stage.finish();

  const changes: Changes = { added: [], changed: [], dropped: [], same: 0 };
  const withOwn = cardsWithOwn(staged);
  const plain = plainCards(staged, new Set(withOwn));
  const unchanged = new Set(stage.same);
  for (const ids of [withOwn, plain]) for (const id of ids) unchanged.delete(id);
  const total = withOwn.length + plain.length;
  for (let start = 0; start < plain.length; start += PLAIN_PER_STEP) {
    if (signal.aborted) return { ok: false, reason: 'cancelled' };
    progress({ phase: 'comparing', done: start, total });
    for (const id of plain.slice(start, start + PLAIN_PER_STEP)) notePlain(id, staged, changes);
    await nextTask();
  }
  for (let start = 0; start < withOwn.length; start += LAYERED_PER_STEP) {
    if (signal.aborted) return { ok: false, reason: 'cancelled' };
    progress({ phase: 'comparing', done: plain.length + start, total });
    const compared = await attempt(() =>
      compare(database, staged, withOwn.slice(start, start + LAYERED_PER_STEP), changes),
    );
    if (!compared.ok) return compared;
  }
  const looked = await attempt(() => lookThrough(database, staged, stage, signal));
  if (signal.aborted) return { ok: false, reason: 'cancelled' };
  if (!looked.ok) return looked;
  const settings = stage.settings();
  return success({
    file: { name: file.name ?? '', bytes: file.size, format: read.value },
    packs: [...staged.packs.values()].map(({ pack, installed }) => ({
      ...pack,
      installedRevision: installed?.pack.revision ?? null,
    })),
    ...changes,
    same: changes.same + unchanged.size,
    refused: stage.refused,
    refusedUnlisted: stage.unlisted(),
    lookAlikes: stage.lookAlikes.found,
    lookAlikesUnlisted: stage.lookAlikes.unlisted,
    choices: staged.choices.length,
    refusedChoices: stage.choices.refused,
    refusedChoicesUnlisted: stage.choices.unlisted(),
    pageDates: staged.pageDates.length,
    refusedPageDates: stage.pageDates.refused,
    refusedPageDatesUnlisted: stage.pageDates.unlisted(),
    settings: settings === null ? null : parseSettings(settings),
    staged,
    origin: await originOfFile(file, read.value),
  });
}

/** Reads what the file is compared with: the revision, the numbers of the own layer, and the reader's decisions. */
function begin(database: Database): Promise<{ staged: StagedImport; kept: Decided }> {
  const { meta, ownLayer, choices, pageDates } = database;
  return database.transaction('r', [meta, ownLayer, choices, pageDates], async () => {
    const kept = { choices: await listChoices(database), pageDates: await listPageDates(database) };
    const staged = stageNothing(await readRevision(database));
    let last = 0;
    for (;;) {
      const rows = await ownLayer.where('number').above(last).limit(ENTRIES_PER_READ).toArray();
      for (const { id, number } of rows) staged.ownNumbers.set(id, number);
      if (rows.length < ENTRIES_PER_READ) return { staged, kept };
      last = rows.at(-1)?.number ?? last;
    }
  });
}

/** Compares the names of the file with those of the glossary's other cards. */
async function lookThrough(
  database: Database,
  { packs, packCards, own, dropped, ownNumbers }: StagedImport,
  { same, lookAlikes }: FileStage,
  signal: AbortSignal,
): Promise<void> {
  const installed = await database.packs.toCollection().primaryKeys();
  const others = ownNumbers.size > 0 || installed.some(id => !packs.has(id));
  if (lookAlikes.isIdle || !others) return;
  const isOfFile = (id: CardId) => packCards.has(id) || same.has(id) || own.has(id) || dropped.has(id);
  await walkCards(
    database,
    batch => {
      for (const { id, card } of batch) if (!isOfFile(id)) lookAlikes.addOfGlossary(card);
    },
    signal,
  );
}

/** The affected cards without an own layer. */
function plainCards({ packCards, dropped }: StagedImport, withOwn: ReadonlySet<CardId>): CardId[] {
  return [...packCards.keys(), ...dropped].filter(id => !withOwn.has(id));
}

/** The same as `note` for a card without an own layer. Does not fetch the content of a new card, which is not needed. */
function notePlain(id: CardId, staged: StagedImport, changes: Changes): void {
  const installed = staged.installed.get(id);
  const was = installed ? cardAt(installed.bundle, installed.index).card : null;
  const is = staged.packCards.get(id);
  if (!is) changes.dropped.push({ id, title: was?.title ?? '' });
  else if (!was) changes.added.push(is);
  else {
    const fields = changedFields(was, staged.cardJson.take(is.json));
    changes.changed.push({ id, title: is.title, fields, kept: [] });
  }
}

async function compare(
  database: Database,
  staged: StagedImport,
  ids: readonly CardId[],
  changes: Changes,
): Promise<void> {
  const layers = await reading(database, () => stagedLayers(database, staged, ids));
  for (const layersOfCard of layers) note(layersOfCard, changes);
}

function note({ id, pack, own, before, kept }: StagedLayers, changes: Changes): void {
  const [was, is] = [shownOf(before)?.card, mergeLayers(pack, own)?.card];
  if (!was && is) changes.added.push({ id, title: is.title });
  else if (was && !is) {
    if (own?.type === 'hidden') changes.changed.push({ id, title: was.title, fields: ['hidden'], kept: [] });
    else changes.dropped.push({ id, title: was.title });
  } else if (was && is) {
    const fields = changedFields(was, is);
    if (fields.length > 0 || kept.length > 0)
      changes.changed.push({ id, title: is.title, fields, kept: [...kept] });
    else if (!deepEqual(before.own?.entry ?? null, own) && !pack && before.pack) {
      // The pack has dropped a card that the reader had edited: it becomes the reader's own card.
      changes.changed.push({ id, title: is.title, fields: [], kept: [] });
    } else changes.same++;
  } else changes.same++;
}
