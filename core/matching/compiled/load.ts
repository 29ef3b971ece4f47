import { type Failure, type Result, success } from '../../result.ts';
import { tablesVersion } from '../characters/characters.ts';
import { type CompiledIndex, checksum, expectedWords, FORMAT, HEADER, MAGIC, viewsOf } from './layout.ts';

/**
 * Why a stored index cannot be used. In each case the remedy is to compile it again: `not-an-index`, something else
 * is stored there; `other-version`, it was written by another version of this extension; `damaged`, its bytes changed.
 */
type IndexFailure = Failure<'not-an-index' | 'other-version' | 'damaged'>;

/** Opens a stored index, checked from its first to its last byte; about 1 ms for each 4 MB. */
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
  // A sum can be right by chance; the sections must fit all the same, or making the views would throw.
  const bits = Math.max(header[HEADER.beginningBits]!, header[HEADER.continuationBits]!);
  if (bits > 31 || expectedWords(header) !== words) return refuse('damaged');
  return success(viewsOf(buffer));
}

function refuse(reason: IndexFailure['reason']): IndexFailure {
  return { ok: false, reason };
}
