import { readerFor } from '#core/packs/file-kinds.ts';
import { FILE_LIMITS } from '#core/packs/file-limits.ts';
import type { FileEvent, FileFault, FileFormat } from '#core/packs/pack-reader.ts';
import { type Failure, type Result, success } from '#core/result.ts';
import { takeTurns } from '../scheduling/turns.ts';

/** Bytes that are parsed at a time: about 3 ms of work. */
const SLICE_BYTES = 32 * 1024;

type ReadFault = FileFault | Failure<'cancelled' | 'unreadable'>;

/**
 * Reads a file from beginning to end. Passes what it finds to `take` in portions, and stops if `take` answers with a
 * failure. `progress` receives the number of bytes read.
 */
export async function readFile<Fault extends Failure>(
  file: Blob & { readonly name?: string },
  take: (events: FileEvent[], format: FileFormat) => Promise<Fault | null>,
  progress: (bytes: number) => void,
  signal: AbortSignal,
): Promise<Result<FileFormat, ReadFault | Fault>> {
  if (file.size > FILE_LIMITS.file) return { ok: false, reason: 'too-large' };
  const reader = readerFor(file);
  const stream = file.stream().getReader();
  let waiting: FileEvent[] = [];
  const handle = async (found: FileEvent[] | FileFault): Promise<FileFault | Fault | null> => {
    if (!Array.isArray(found)) return found;
    waiting.push(...found);
    const format = reader.format();
    if (waiting.length === 0 || !format) return null;
    const events = waiting;
    waiting = [];
    return take(events, format);
  };
  let bytes = 0;
  const turn = takeTurns();
  try {
    for (;;) {
      if (signal.aborted) return { ok: false, reason: 'cancelled' };
      const piece = await stream.read().catch(() => null);
      // The file was moved, changed or truncated while it was being read.
      if (!piece) return { ok: false, reason: 'unreadable' };
      if (piece.done) break;
      for (let start = 0; start < piece.value.length; start += SLICE_BYTES) {
        const slice = piece.value.subarray(start, start + SLICE_BYTES);
        bytes += slice.length;
        const fault = await handle(reader.read(slice));
        if (fault) return fault;
        if (!(await turn())) continue;
        progress(bytes);
        if (signal.aborted) return { ok: false, reason: 'cancelled' };
      }
    }
    progress(bytes);
    const fault = await handle(reader.end());
    return fault ?? success(reader.format() ?? 'pack');
  } finally {
    await stream.cancel().catch(() => {});
  }
}
