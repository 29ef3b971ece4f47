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

/** A piece of a block's text as it is sent. */
export type Piece = { readonly key: number; readonly text: string };

/** A message that is answered. */
type Question = Exclude<PageMessage, { type: 'marked' }>;

type Waiting = {
  readonly resolve: (reply: PageReply | null) => void;
  /** Longest silence before the line counts as dead, in ms. */
  readonly patience: number;
  timeout: ReturnType<typeof setTimeout>;
};

/** How long the line stays open without a question, in ms: long before the background falls asleep (30 s). */
const IDLE = 1_000;

/**
 * How long the background may be silent when something was asked, in ms. Chromium does not always end a port whose
 * worker was stopped, and what is sent on it then is lost without a word. A background that lives says at once that it
 * has heard, and goes on to say so while it works. With each try it gets twice the time: a slow machine takes its time
 * to start one.
 */
const PATIENCE = 1_000;

/** How often a question is asked. */
const TRIES = 4;

/**
 * The line to the background. It is opened when there is something to ask and closed soon after the last answer, so
 * that the next question opens it anew, and wakes a background that was put to sleep.
 */
export class BackgroundLine {
  #port: Browser.runtime.Port | null = null;
  /** The page's address when the line was opened: the background goes by it. */
  #address = '';
  #next = 1;
  #idle: ReturnType<typeof setTimeout> | undefined;
  readonly #waiting = new Map<number, Waiting>();
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
    signal.addEventListener('abort', () => this.#close(), { once: true });
  }

  /**
   * Wakes the background before there is anything to ask: it starts and loads its index while the page is walked, or
   * while changes gather. What it answers is of no use, and where it does not the first question will find out.
   */
  wake(): void {
    if (!this.#port) void this.read({ language: '' }, [], []);
  }

  /**
   * Has one part of an article read; `named` are cards that its other parts name in full. Null where no answer can come:
   * the extension is gone, or the background fails every time.
   */
  read(article: ArticleAbout, named: readonly CardId[], blocks: readonly Piece[]): Promise<PageReply | null> {
    return this.#ask(request => ({ type: 'read', request, article, named: [...named], blocks: [...blocks] }));
  }

  /** Tells which cards are marked, for the badge. */
  tellMarked(ids: readonly CardId[]): void {
    this.#post({ type: 'marked', ids: [...ids] });
  }

  /** A line that broke under way is tried again: the background may just have been put to sleep. */
  async #ask(question: (request: number) => Question): Promise<PageReply | null> {
    let reply: PageReply | null = null;
    for (let tried = 0; !reply && tried < TRIES && !this.#signal.aborted; tried++)
      reply = await this.#askOnce(question, PATIENCE * 2 ** tried);
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

  /** Closes the line when nothing has been asked for a while. */
  #rest(): void {
    clearTimeout(this.#idle);
    if (this.#waiting.size === 0) this.#idle = setTimeout(() => this.#close(), IDLE);
  }

  #post(message: PageMessage): void {
    try {
      this.#open().postMessage(message);
      this.#rest();
    } catch {
      // A line can be dead before its end is announced; the extension can be gone altogether.
      this.#close();
    }
  }

  #open(): Browser.runtime.Port {
    // A page that became another one without a load is asked about under its new address.
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

  /** The background lives, and works on a question. */
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
