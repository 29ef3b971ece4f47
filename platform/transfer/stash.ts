/** Size of one piece of memory, in bytes. */
const PIECE = 4 * 1024 * 1024;

/**
 * Keeps JSON values as bytes outside the heap, where 100,000 cards take what they take in a file: a third of the
 * same cards as objects. Reading is synchronous, so that it fits into a transaction.
 */
export class Stash {
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();
  readonly #pieces: Uint8Array[] = [];
  /** For each value its piece, its start there, and its end: plain numbers, which the garbage collector passes over. */
  readonly #spans: number[] = [];
  #used = PIECE;

  /** Answers with the number under which `take` and `takeText` find the value again. */
  keep(value: unknown): number {
    return this.keepText(JSON.stringify(value));
  }

  /** The same for a value that is JSON already. */
  keepText(text: string): number {
    // Three bytes hold any UTF-16 code unit.
    const most = text.length * 3;
    if (this.#used + most > (this.#pieces.at(-1)?.length ?? 0)) {
      this.#pieces.push(new Uint8Array(Math.max(PIECE, most)));
      this.#used = 0;
    }
    const piece = this.#pieces.length - 1;
    const start = this.#used;
    this.#used += this.#encoder.encodeInto(text, this.#pieces[piece]!.subarray(start)).written;
    return this.#spans.push(piece, start, this.#used) / 3 - 1;
  }

  take(number: number): unknown {
    return JSON.parse(this.takeText(number));
  }

  takeText(number: number): string {
    const { piece, start, end } = this.#span(number);
    return this.#decoder.decode(this.#pieces[piece]!.subarray(start, end));
  }

  /** What a value takes, in bytes. */
  sizeOf(number: number): number {
    const { start, end } = this.#span(number);
    return end - start;
  }

  #span(number: number): { piece: number; start: number; end: number } {
    const [piece, start, end] = this.#spans.slice(number * 3, number * 3 + 3);
    if (piece === undefined || start === undefined || end === undefined)
      throw new RangeError(`nothing is kept under ${number}`);
    return { piece, start, end };
  }
}
