import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { CardId } from '#core/cards/identifiers.ts';
import {
  type ArticleAbout,
  BEAT,
  HeardSchema,
  type PageMessage,
  type PageReply,
  PageReplySchema,
  READING_PORT,
} from '#platform/protocols/mentions-protocol.ts';
import { task } from '#platform/survey/survey-log.ts';

/** A piece of a block's text, as sent to the background. */
export type Piece = { readonly key: number; readonly text: string };

/** A message that gets an answer. */
type Question = Exclude<PageMessage, { type: 'marked' }>;

type PendingQuestion = {
  readonly resolve: (reply: PageReply | null) => void;
  /** Longest silence before the connection counts as dead, in ms. */
  readonly patience: number;
  timeout: ReturnType<typeof setTimeout>;
};

/**
 * How long the connection stays open after the last question, in ms: much less than it takes the background to fall
 * asleep (30 s).
 */
const IDLE_MS = 1_000;

/**
 * How long the background may stay silent after the first try of a question, in ms. Chromium does not always close a
 * port whose worker was stopped, and whatever is sent on it then is lost without notice. A running background
 * acknowledges a question at once, and again and again while it works on it. Each further try allows twice the time of
 * the one before, because a slow machine needs long to start a worker.
 */
const FIRST_PATIENCE_MS = 1_000;

/** How often a question is asked at most. */
const MAX_TRIES = 4;

/**
 * The connection to the background. It is opened when there is something to ask and closed soon after the last answer.
 * The next question opens it again, which wakes a background that was put to sleep.
 */
export class BackgroundLine {
  #port: Browser.runtime.Port | null = null;
  /** The page's address when the connection was opened: the background uses that address. */
  #address = '';
  #next = 1;
  #idle: ReturnType<typeof setTimeout> | undefined;
  readonly #waiting = new Map<number, PendingQuestion>();
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#close(), { once: true });
  }

  /**
   * Wakes the background before there is anything to ask: it starts and loads its index while the page is walked, or
   * while changes accumulate. The answer is ignored; if none comes, the first real question will find out.
   */
  wake(): void {
    if (!this.#port) void this.read({ language: '' }, [], []);
  }

  /**
   * Has the background read one part of an article. `named` lists the cards that other parts name in full. Null if no
   * answer can come, because the extension is gone or the background fails every time.
   */
  read(article: ArticleAbout, named: readonly CardId[], blocks: readonly Piece[]): Promise<PageReply | null> {
    return this.#ask(request => ({ type: 'read', request, article, named: [...named], blocks: [...blocks] }));
  }

  /** Reports which cards are marked, for the badge. */
  tellMarked(ids: readonly CardId[]): void {
    this.#post({ type: 'marked', ids: [...ids] });
  }

  /** Asks again if the connection breaks: the background may just have been put to sleep. */
  async #ask(question: (request: number) => Question): Promise<PageReply | null> {
    let reply: PageReply | null = null;
    for (let tried = 0; !reply && tried < MAX_TRIES && !this.#signal.aborted; tried++)
      reply = await this.#askOnce(question, FIRST_PATIENCE_MS * 2 ** tried);
    return reply;
  }

  #askOnce(question: (request: number) => Question, patience: number): Promise<PageReply | null> {
    return new Promise(resolve => {
      const message = question(this.#next++);
      const timeout = setTimeout(() => this.#close(), patience);
      this.#waiting.set(message.request, { resolve, patience, timeout });
      this.#post(message);
    });
  }

  /** Closes the connection once nothing has been asked for a while. */
  #rest(): void {
    clearTimeout(this.#idle);
    if (this.#waiting.size === 0) this.#idle = setTimeout(() => this.#close(), IDLE_MS);
  }

  #post(message: PageMessage): void {
    try {
      this.#open().postMessage(message);
      this.#rest();
    } catch {
      // A port can be dead before its end is announced, or the whole extension can be gone.
      this.#close();
    }
  }

  #open(): Browser.runtime.Port {
    // After a navigation without a load, the page is asked about under its new address.
    if (this.#port && this.#waiting.size <= 1 && this.#address !== location.href) this.#hangUp();
    if (this.#port) return this.#port;
    const port = browser.runtime.connect({ name: READING_PORT });
    port.onMessage.addListener((received: unknown) => {
      // Firefox delivers to pages that are being closed, where a timer can no longer be set.
      if (document.defaultView !== null) this.#receive(received);
    });
    port.onDisconnect.addListener(() => {
      if (this.#port === port) this.#close();
    });
    this.#port = port;
    this.#address = location.href;
    return port;
  }

  #receive(received: unknown): void {
    const heard = v.safeParse(HeardSchema, received);
    if (heard.success) return this.#heard(heard.output);
    const parsed = task('parse', () => v.safeParse(PageReplySchema, received));
    if (!parsed.success) return this.#close();
    const waiting = this.#waiting.get(parsed.output.request);
    this.#waiting.delete(parsed.output.request);
    clearTimeout(waiting?.timeout);
    this.#rest();
    waiting?.resolve(parsed.output);
  }

  /** The background has acknowledged a question and is working on it. */
  #heard(request: number): void {
    const waiting = this.#waiting.get(request);
    if (!waiting) return;
    clearTimeout(waiting.timeout);
    waiting.timeout = setTimeout(() => this.#close(), waiting.patience + BEAT);
  }

  #hangUp(): void {
    const port = this.#port;
    this.#port = null;
    try {
      port?.disconnect();
    } catch {
      // Already gone with its extension.
    }
  }

  #close(): void {
    clearTimeout(this.#idle);
    this.#hangUp();
    const waiting = [...this.#waiting.values()];
    this.#waiting.clear();
    for (const { resolve, timeout } of waiting) {
      clearTimeout(timeout);
      resolve(null);
    }
  }
}
