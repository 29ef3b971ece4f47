import { BATCH_SIZE, MOST_PIECES } from '#platform/protocol.ts';

/** A piece of a block's text as it is sent. */
export type Piece = { readonly key: number; readonly text: string };

/** Splits pieces into batches of at most {@link BATCH_SIZE} code units; a longer piece goes alone. */
export function* inBatches(pieces: readonly Piece[]): Generator<Piece[]> {
  let batch: Piece[] = [];
  let size = 0;
  for (const piece of pieces) {
    if (batch.length === MOST_PIECES || (batch.length > 0 && size + piece.text.length > BATCH_SIZE)) {
      yield batch;
      batch = [];
      size = 0;
    }
    batch.push(piece);
    size += piece.text.length;
  }
  if (batch.length > 0) yield batch;
}
