import { type Failure, type Result, success } from '../../result.ts';
import { tablesVersion } from '../characters/characters.ts';
import { type CompiledIndex, checksum, expectedWords, FORMAT, HEADER, MAGIC, viewsOf } from './layout.ts';

/**
 * Why a stored index cannot be used. The remedy is always to compile it again. `not-an-index`: the buffer contains
 * something else; `other-version`: another version of this extension wrote it; `damaged`: its bytes have changed.
 */
type IndexFailure = Failure<'not-an-index' | 'other-version' | 'damaged'>;

/** Opens a stored index and checks it from its first to its last byte; takes about 1 ms per 4 MB. */
export function load(buffer: ArrayBuffer): Result<CompiledIndex, IndexFailure> {
  if (buffer.byteLength % 4 !== 0 || buffer.byteLength < 4 * HEADER.length) return refuse('not-an-index');
  const header = new Uint32Array(buffer, 0, HEADER.length);
  if (header[HEADER.magic] !== MAGIC) return refuse('not-an-index');
  if (header[HEADER.format] !== FORMAT || header[HEADER.tables] !== tablesVersion >>> 0) {
    return refuse('other-version');
  }
  const words = buffer.byteLength / 4;
  if (header[HEADER.words] !== words || header[HEADER.checksum] !== checksum(buffer))
    return refuse('damaged');
  // A checksum can be right by chance; making the views would throw if the sections did not fit.
  const bits = Math.max(header[HEADER.beginningBits]!, header[HEADER.continuationBits]!);
  if (bits > 31 || expectedWords(header) !== words) return refuse('damaged');
  return success(viewsOf(buffer));
}

function refuse(reason: IndexFailure['reason']): IndexFailure {
  return { ok: false, reason };
}
