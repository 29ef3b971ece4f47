import { createPackReader, type PackReader } from './pack-reader.ts';

/** A kind of file that can be imported: how to recognise it by name or type, and what reads it. */
type FileKind = {
  /** In lower case, with the dot. */
  readonly endings: readonly string[];
  /** MIME types. */
  readonly types: readonly string[];
  /**
   * @param name the file's name, or an empty string. A format without a header derives the id of its pack from it, so
   * that the cards of a second file do not replace those of the first.
   */
  readonly createReader: (name: string) => PackReader;
};

/** A file that matches none of them is read as the first kind, whose reader then reports what is wrong with it. */
export const FILE_KINDS: readonly [FileKind, ...FileKind[]] = [
  { endings: ['.json'], types: ['application/json'], createReader: () => createPackReader() },
];

/** The `accept` attribute of a file chooser. */
export const ACCEPTED_FILES = FILE_KINDS.flatMap(({ endings, types }) => [...endings, ...types]).join();

/** A new reader for a file, chosen by the ending of its name, or by its type if that does not match. */
export function readerFor(
  { name = '', type = '' }: { readonly name?: string; readonly type?: string },
  kinds: typeof FILE_KINDS = FILE_KINDS,
): PackReader {
  const named = kinds.find(({ endings }) => endings.some(ending => name.toLowerCase().endsWith(ending)));
  const typed = kinds.find(({ types }) => types.includes(type));
  return (named ?? typed ?? kinds[0]).createReader(name);
}
