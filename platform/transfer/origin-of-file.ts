import { EXPORT_FORMAT, PACK_FORMAT, type PackOrigin } from '#core/packs/pack.ts';
import type { FileFormat } from '#core/packs/pack-reader.ts';

/** Bytes of the largest file that is hashed: browsers hash only what is in memory as a whole. */
const MOST_HASHED = 64 * 1024 * 1024;

/** What is kept about the file that packs come from; null for one without a name, which came with the extension. */
export async function originOfFile(
  file: Blob & { readonly name?: string },
  format: FileFormat,
): Promise<Omit<PackOrigin, 'importedAt'> | null> {
  if (!file.name) return null;
  return {
    from: file.name,
    format: format === 'pack' ? PACK_FORMAT : EXPORT_FORMAT,
    sha256: file.size <= MOST_HASHED ? await sha256(file) : null,
    mapping: null,
  };
}

/** In hexadecimal; null if the file can no longer be read. */
async function sha256(file: Blob): Promise<string | null> {
  const bytes = await file.arrayBuffer().catch(() => null);
  if (!bytes) return null;
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(hash, byte => byte.toString(16).padStart(2, '0')).join('');
}
