import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  BATCH_SIZE,
  MOST_PIECES,
  READING_PORT,
  type ReadReply,
  ReadReplySchema,
} from '#platform/protocol.ts';
import { task } from './survey-log.ts';

/** A piece of a block's text as it is sent. */
export type Piece = { readonly key: number; readonly text: string };

type Waiting = { readonly resolve: (reply: ReadReply | null) => void };

/**
 * The line to the background. It is opened when there is text to send; a background that was put to sleep breaks it,
 * and the next text opens it again and wakes the background with it.
 */
export class ReadingPort {
  #port: Browser.runtime.Port | null = null;
  #next = 1;
  readonly #waiting = new Map<number, Waiting>();
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#close(), { once: true });
  }

  /** Sends one batch. Null where no answer can come: the extension is gone, or the background fails twice. */
  async read(language: string, blocks: readonly Piece[]): Promise<ReadReply | null> {
    const first = await this.#ask(language, blocks);
    // A line that broke under way is tried once more: the background may just have been put to sleep.
    return first ?? (this.#signal.aborted ? null : this.#ask(language, blocks));
  }

  #ask(language: string, blocks: readonly Piece[]): Promise<ReadReply | null> {
    return new Promise(resolve => {
      const request = this.#next++;
      this.#waiting.set(request, { resolve });
      try {
        task('send', () => this.#open().postMessage({ request, language, blocks }));
      } catch {
        // A line can be dead before its end is announced; the extension can be gone altogether.
        this.#close();
      }
    });
  }

  #open(): Browser.runtime.Port {
    if (this.#port) return this.#port;
    const port = browser.runtime.connect({ name: READING_PORT });
    port.onMessage.addListener((received: unknown) => this.#receive(received));
    port.onDisconnect.addListener(() => {
      if (this.#port === port) this.#close();
    });
    this.#port = port;
    return port;
  }

  #receive(received: unknown): void {
    const parsed = task('parse', () => v.safeParse(ReadReplySchema, received));
    if (!parsed.success) return this.#close();
    this.#waiting.get(parsed.output.request)?.resolve(parsed.output);
    this.#waiting.delete(parsed.output.request);
  }

  #close(): void {
    const port = this.#port;
    this.#port = null;
    try {
      port?.disconnect();
    } catch {
      // Already gone with its extension.
    }
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { resolve } of waiting) resolve(null);
  }
}

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
