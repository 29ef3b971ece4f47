import type { CardId } from '#core/cards/identifiers.ts';
import { deepEqual } from '#core/glossary/deep-equal.ts';
import { changedFields } from '#core/glossary/merge-cards.ts';
import { mergeLayers } from '#core/glossary/merge-layers.ts';
import { type Result, success } from '#core/result.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { Settings } from '../settings.ts';
import { readRevision } from './change.ts';
import { readFile } from './read-file.ts';
import { stageFile } from './stage-file.ts';
import { type StagedImport, stageNothing } from './staged-import.ts';
import { type StagedLayers, stagedLayers } from './staged-layers.ts';
import type { ImportPlan, Progress, ReadFailure } from './transfer.ts';

/** Cards that are compared in one transaction: about 5 ms of work. */
const BATCH = 100;

type Changes = {
  added: { id: CardId; title: string }[];
  changed: { id: CardId; title: string; fields: string[]; kept: string[] }[];
  dropped: { id: CardId; title: string }[];
  same: number;
};

/** Reads a file, checks all of it and says what bringing it in would change. Writes nothing. */
export async function planImport(
  database: Database,
  parseSettings: (value: unknown) => Settings,
  file: Blob & { readonly name?: string },
  progress: (p: Progress) => void,
  signal: AbortSignal,
): Promise<Result<ImportPlan, ReadFailure>> {
  const revision = await attempt(() => readRevision(database));
  if (!revision.ok) return revision;
  const staged = stageNothing(revision.value);
  const stage = stageFile(database, staged);
  const read = await readFile(
    file,
    (events, format) => stage.take(events, format === 'export'),
    done => progress({ phase: 'reading', done, total: file.size }),
    signal,
  );
  if (!read.ok) return read;
  const finished = await stage.finish();
  if (finished) return finished;

  const changes: Changes = { added: [], changed: [], dropped: [], same: 0 };
  for (const id of staged.affected) stage.same.delete(id);
  for (let start = 0; start < staged.affected.length; start += BATCH) {
    if (signal.aborted) return { ok: false, reason: 'cancelled' };
    progress({ phase: 'comparing', done: start, total: staged.affected.length });
    const compared = await attempt(() => compare(database, staged, start, changes));
    if (!compared.ok) return compared;
  }
  const settings = stage.settings();
  return success({
    file: { name: file.name ?? '', bytes: file.size, format: read.value },
    packs: [...staged.packs.values()].map(pack => ({
      ...pack,
      installedRevision: staged.installed.get(pack.id) ?? null,
    })),
    ...changes,
    same: changes.same + stage.same.size,
    refused: stage.refused,
    refusedUnlisted: stage.unlisted(),
    settings: settings === null ? null : parseSettings(settings),
    staged,
  });
}

function compare(database: Database, staged: StagedImport, start: number, changes: Changes): Promise<void> {
  const { packCards, ownEntries } = database;
  const ids = staged.affected.slice(start, start + BATCH);
  return database.transaction('r', [packCards, ownEntries], async () => {
    for (const layers of await stagedLayers(database, staged, ids)) note(layers, changes);
  });
}

function note({ id, pack, own, before, kept }: StagedLayers, changes: Changes): void {
  const [was, is] = [mergeLayers(before.pack, before.own)?.card, mergeLayers(pack, own)?.card];
  if (!was && is) changes.added.push({ id, title: is.title });
  else if (was && !is) {
    if (own?.type === 'hidden') changes.changed.push({ id, title: was.title, fields: ['hidden'], kept: [] });
    else changes.dropped.push({ id, title: was.title });
  } else if (was && is) {
    const fields = changedFields(was, is);
    if (fields.length > 0 || kept.length > 0)
      changes.changed.push({ id, title: is.title, fields, kept: [...kept] });
    else if (!deepEqual(before.own, own) && !pack && before.pack) {
      // The pack has dropped a card that the reader had edited: it goes on as the reader's own.
      changes.changed.push({ id, title: is.title, fields: [], kept: [] });
    } else changes.same++;
  } else changes.same++;
}
