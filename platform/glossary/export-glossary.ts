import { EXPORT_FORMAT, FORMAT_VERSION } from '#core/packs/pack.ts';
import { type Failure, type Result, success } from '#core/result.ts';
import { attempt } from '../database/attempt.ts';
import type { Database } from '../database/database.ts';
import type { StorageFailure } from '../database/storage-failure.ts';
import type { Settings } from '../settings.ts';
import { type BlobWriter, createBlobWriter } from './blob-writer.ts';
import type { Progress } from './transfer.ts';

/** Cards read and written at once: about 5 ms of work. */
const BATCH = 200;

/**
 * Writes everything into one file: the same glossary gives the same bytes, one card a line, in the order of ids.
 * It is read in one transaction, so that the file shows one moment.
 */
export async function exportGlossary(
  database: Database,
  settings: Settings,
  progress: (p: Progress) => void,
  signal: AbortSignal,
): Promise<Result<Blob, StorageFailure | Failure<'cancelled'>>> {
  const { packs, packCards, ownEntries } = database;
  const writer = createBlobWriter();
  const written = await attempt(() =>
    database.transaction('r', [packs, packCards, ownEntries], async () => {
      const total = (await packCards.count()) + (await ownEntries.count());
      let done = 0;
      const advance = (count: number) => {
        done += count;
        progress({ phase: 'writing', done, total });
        return !signal.aborted;
      };
      writer.write(`{\n"format": ${json(EXPORT_FORMAT)},\n"version": ${FORMAT_VERSION},\n`);
      writer.write(`"settings": ${json(sorted(settings))},\n"packs": [`);
      for (const [index, pack] of (await packs.orderBy(':id').toArray()).entries()) {
        writer.write(`${index > 0 ? ',' : ''}\n{"pack": ${json(pack)},\n"cards": [`);
        const page = (last: string) =>
          packCards.where('id').between(last, `${pack.id}:\uffff`, false).limit(BATCH).toArray();
        if (!(await writeLines(writer, `${pack.id}:`, page, row => row.card, advance))) return false;
        writer.write('\n]}');
      }
      writer.write('\n],\n"own": [');
      const page = (last: string) => ownEntries.where('id').above(last).limit(BATCH).toArray();
      if (!(await writeLines(writer, '', page, row => row.entry, advance))) return false;
      writer.write('\n]\n}\n');
      return true;
    }),
  );
  if (!written.ok) return written;
  return written.value ? success(writer.finish('application/json')) : { ok: false, reason: 'cancelled' };
}

/**
 * Writes what follows an id, each row on a line of its own, page by page; false where `advance` stopped it.
 * No id is itself equal to `first`: a card's id has something behind its colon.
 */
async function writeLines<Row extends { readonly id: string }>(
  writer: BlobWriter,
  first: string,
  page: (last: string) => PromiseLike<Row[]>,
  content: (row: Row) => unknown,
  advance: (count: number) => boolean,
): Promise<boolean> {
  let last = first;
  for (;;) {
    const rows = await page(last);
    for (const [index, row] of rows.entries()) {
      writer.write(`${last === first && index === 0 ? '' : ','}\n${json(content(row))}`);
    }
    if (!advance(rows.length)) return false;
    if (rows.length < BATCH) return true;
    last = rows.at(-1)?.id ?? last;
  }
}

function json(value: unknown): string {
  return JSON.stringify(value);
}

/** With the keys of all objects in alphabetical order: settings come from a store that promises none. */
function sorted(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1));
  return Object.fromEntries(entries.map(([key, part]) => [key, sorted(part)]));
}
