import { fromJson, type JsonText, toJson } from '../database/json-text.ts';

/** Size of one buffer, in bytes. */
const BUFFER_SIZE = 4 * 1024 * 1024;

/**
 * Stores JSON values as bytes outside the JavaScript heap, where 100,000 cards take as much memory as in a file: a third of
 * what they take as objects. Reading is synchronous, so that it can be used inside a transaction.
 */
export class JsonBuffer<Value> {
  readonly #encoder = new TextEncoder();
  readonly #decoder = new TextDecoder();
  readonly #buffers: Uint8Array[] = [];
  /** For each value its buffer, start and end: plain numbers, which the garbage collector does not have to trace. */
  readonly #spans: number[] = [];
  #used = BUFFER_SIZE;

  /** Stores a value, and returns the number with which `take` and `takeText` find it. */
  keep(value: Value): number {
    return this.keepText(toJson(value));
  }

  /** Stores a value that is already JSON. */
  keepText(text: JsonText<Value>): number {
    // UTF-8 needs at most three bytes for a UTF-16 code unit.
    const most = text.length * 3;
    if (this.#used + most > (this.#buffers.at(-1)?.length ?? 0)) {
      this.#buffers.push(new Uint8Array(Math.max(BUFFER_SIZE, most)));
      this.#used = 0;
    }
    const buffer = this.#buffers.length - 1;
    const start = this.#used;
    this.#used += this.#encoder.encodeInto(text, this.#buffers[buffer]!.subarray(start)).written;
    return this.#spans.push(buffer, start, this.#used) / 3 - 1;
  }

  take(number: number): Value {
    return fromJson(this.takeText(number));
  }

  takeText(number: number): JsonText<Value> {
    const { buffer, start, end } = this.#span(number);
    // The bytes are those that `keepText` wrote.
    return this.#decoder.decode(this.#buffers[buffer]!.subarray(start, end)) as JsonText<Value>;
  }

  /** The size of a value, in bytes. */
  sizeOf(number: number): number {
    const { start, end } = this.#span(number);
    return end - start;
  }

  #span(number: number): { buffer: number; start: number; end: number } {
    const [buffer, start, end] = this.#spans.slice(number * 3, number * 3 + 3);
    if (buffer === undefined || start === undefined || end === undefined)
      throw new RangeError(`nothing is kept under ${number}`);
    return { buffer, start, end };
  }
}
