import {
  createPackReader,
  type FileEvent,
  type FileFault,
  type FileFormat,
  type PackReader,
} from '#core/packs/pack-reader.ts';

export type Read = {
  readonly format: FileFormat | null;
  readonly events: FileEvent[];
  readonly fault: FileFault | null;
};

/**
 * Reads a whole file, cut into pieces of `size` bytes.
 *
 * @param reader for a format other than JSON, its own new reader.
 */
export function readAll(
  file: string | Uint8Array,
  size = 64 * 1024,
  reader: PackReader = createPackReader(),
): Read {
  const bytes = typeof file === 'string' ? new TextEncoder().encode(file) : file;
  const events: FileEvent[] = [];
  for (let start = 0; start < bytes.length; start += size) {
    const found = reader.read(bytes.subarray(start, start + size));
    if (!Array.isArray(found)) return { format: reader.format(), events, fault: found };
    events.push(...found);
  }
  const rest = reader.end();
  if (!Array.isArray(rest)) return { format: reader.format(), events, fault: rest };
  return { format: reader.format(), events: [...events, ...rest], fault: null };
}
