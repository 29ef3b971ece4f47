import { createPackReader, type PackReader } from './pack-reader.ts';

/** A kind of file that can come in: how it is known by its name or type, and what reads it. */
type FileKind = {
  /** Small letters, with the dot. */
  readonly endings: readonly string[];
  /** MIME types. */
  readonly types: readonly string[];
  readonly createReader: () => PackReader;
};

/** A file that fits none of them is read as the first kind, which says what is wrong with it. */
const FILE_KINDS: readonly [FileKind, ...FileKind[]] = [
  { endings: ['.json'], types: ['application/json'], createReader: createPackReader },
];

/** What a file chooser may offer, as its `accept` takes it. */
export const ACCEPTED_FILES = FILE_KINDS.flatMap(({ endings, types }) => [...endings, ...types]).join();

/** A fresh reader for a file: by the ending of its name, and by its type where it has no name. */
export function readerFor(
  { name = '', type = '' }: { readonly name?: string; readonly type?: string },
  kinds: typeof FILE_KINDS = FILE_KINDS,
): PackReader {
  const named = kinds.find(({ endings }) => endings.some(ending => name.toLowerCase().endsWith(ending)));
  const typed = kinds.find(({ types }) => types.includes(type));
  return (named ?? typed ?? kinds[0]).createReader();
}
