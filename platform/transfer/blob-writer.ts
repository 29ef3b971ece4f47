/** Text that is collected as strings before it becomes a blob, in UTF-16 code units. */
const MIN_PIECE_LENGTH = 1024 * 1024;

/** Collects text into a blob piece by piece: the browser may keep finished pieces on disk. */
export type BlobWriter = { write(text: string): void; finish(type: string): Blob };

export function createBlobWriter(): BlobWriter {
  const pieces: Blob[] = [];
  let texts: string[] = [];
  let length = 0;
  const flush = () => {
    pieces.push(new Blob(texts));
    texts = [];
    length = 0;
  };
  return {
    write(text) {
      texts.push(text);
      length += text.length;
      if (length >= MIN_PIECE_LENGTH) flush();
    },
    finish(type) {
      flush();
      return new Blob(pieces, { type });
    },
  };
}
