import type { StorageFailure } from '#core/glossary/storage-failure.ts';
import { EXPORT_FORMAT, FORMAT_VERSION } from '#core/packs/pack.ts';
import { type Failure, type Result, success } from '#core/result.ts';
import type { ExportedSettings } from '#core/settings/settings.ts';
import type { Progress } from '#core/transfer/progress.ts';
import { listChoices } from '../choices/open-choices.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { BundleRow } from '../database/rows.ts';
import { listPageDates } from '../page-dates/page-dates.ts';
import { readBundles } from '../store/read-bundles.ts';
import { createBlobWriter } from './blob-writer.ts';

/** Entries of the own layer that are read and written at a time: about 5 ms of work. */
const ENTRIES_PER_READ = 200;

/**
 * Writes everything into one file. The same glossary gives the same bytes: one card a line, in the order of ids, then one
 * choice and one article's date a line, oldest first. Leaves out what the reader has read of cards: it would reveal their
 * reading, and is useless without the cards as they were then. Reads in one transaction, so that the file is consistent.
 */
export async function exportGlossary(
  database: Database,
  settings: ExportedSettings,
  progress: (p: Progress) => void,
  signal: AbortSignal,
): Promise<Result<Blob, StorageFailure | Failure<'cancelled'>>> {
  const { packs, contents, bundles, ownLayer, choices, pageDates } = database;
  const writer = createBlobWriter();
  const written = await attempt(() =>
    database.transaction('r', [packs, contents, bundles, ownLayer, choices, pageDates], async () => {
      const counts = (await contents.toArray()).flatMap(row => row.counts);
      const total = counts.reduce((sum, count) => sum + count, await ownLayer.count());
      let done = 0;
      const advance = (count: number) => {
        done += count;
        progress({ phase: 'writing', done, total });
        return !signal.aborted;
      };
      writer.write(`{\n"format": ${json(EXPORT_FORMAT)},\n"version": ${FORMAT_VERSION},\n`);
      writer.write(`"settings": ${json(sorted(settings))},\n"packs": [`);
      // Where a pack came from concerns nobody else.
      for (const [index, { origin: _, ...pack }] of (await packs.orderBy(':id').toArray()).entries()) {
        writer.write(`${index > 0 ? ',' : ''}\n{"pack": ${json(pack)},\n"cards": [`);
        const lines = linesOf(await readBundles(database, pack.id));
        writer.write(onePerLine(lines));
        if (!advance(lines.length)) return false;
        writer.write('\n]}');
      }
      writer.write('\n],\n"own": [');
      let last = '';
      for (;;) {
        const rows = await ownLayer.where('id').above(last).limit(ENTRIES_PER_READ).toArray();
        for (const { id, entry } of rows) {
          writer.write(`${last === '' ? '' : ','}\n${json(entry)}`);
          last = id;
        }
        if (!advance(rows.length)) return false;
        if (rows.length < ENTRIES_PER_READ) break;
      }
      writer.write('\n],\n"choices": [');
      writer.write(
        onePerLine(
          (await listChoices(database)).map(({ choice, madeAt }) => json(sorted({ choice, madeAt }))),
        ),
      );
      writer.write('\n],\n"pageDates": [');
      writer.write(onePerLine((await listPageDates(database)).map(row => json(sorted(row)))));
      writer.write('\n]\n}\n');
      return true;
    }),
  );
  if (!written.ok) return written;
  return written.value ? success(writer.finish('application/json')) : { ok: false, reason: 'cancelled' };
}

function onePerLine(entries: readonly string[]): string {
  return entries.map((entry, at) => `${at > 0 ? ',' : ''}\n${entry}`).join('');
}

/** A pack's cards as JSON, in the order of their ids: the database has them in the same form as the export. */
function linesOf(bundles: readonly BundleRow[]): string[] {
  const lines = new Map(
    bundles.flatMap(({ ids, cards }) => ids.map((id, index) => [id, cards[index]!] as const)),
  );
  return [...lines.keys()].sort().map(id => lines.get(id)!);
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

/** Sorts the keys of all objects alphabetically: the settings' storage does not guarantee an order. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}
