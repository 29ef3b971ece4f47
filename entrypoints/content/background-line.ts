import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { CardId } from '#core/cards/identifiers.ts';
import {
  type ArticleAbout,
  MOST_CARDS,
  type PageMessage,
  type PageReply,
  PageReplySchema,
  READING_PORT,
} from '#platform/reading-protocol.ts';
import { task } from './survey-log.ts';

/** A piece of a block's text as it is sent. */
export type Piece = { readonly key: number; readonly text: string };

/** A message that is answered. */
type Question = Exclude<PageMessage, { type: 'marked' }>;

type Waiting = {
  readonly resolve: (reply: PageReply | null) => void;
  readonly timeout: ReturnType<typeof setTimeout>;
};

/** How long the line stays open without a question, in ms: long before the background falls asleep (30 s). */
const IDLE = 1_000;

/**
 * How long an answer may take, in ms, before the line counts as dead. Chromium does not always end a port whose worker
 * was stopped, and what is sent on it then is lost without a word. Reading may have to wait for a glossary to be
 * compiled; cards are there at once.
 */
const PATIENCE = { read: 20_000, cards: 1_500 } as const;

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
   * the extension is gone, or the background fails twice.
   */
  read(article: ArticleAbout, named: readonly CardId[], blocks: readonly Piece[]): Promise<PageReply | null> {
    return this.#ask(request => ({ type: 'read', request, article, named: [...named], blocks: [...blocks] }));
  }

  /** Whole cards, unchecked; null where no answer comes. */
  async cards(ids: readonly CardId[]): Promise<unknown[] | null> {
    const found: unknown[] = [];
    for (let at = 0; at < ids.length; at += MOST_CARDS) {
      const part = ids.slice(at, at + MOST_CARDS);
      const reply = await this.#ask(request => ({ type: 'cards', request, ids: part }));
      if (!reply?.cards) return null;
      found.push(...reply.cards);
    }
    return found;
  }

  /** Tells which cards are marked, for the badge. */
  tellMarked(ids: readonly CardId[]): void {
    this.#post({ type: 'marked', ids: [...ids] });
  }

  async #ask(question: (request: number) => Question): Promise<PageReply | null> {
    const first = await this.#askOnce(question);
    // A line that broke under way is tried once more: the background may just have been put to sleep.
    return first ?? (this.#signal.aborted ? null : this.#askOnce(question));
  }

  #askOnce(question: (request: number) => Question): Promise<PageReply | null> {
    return new Promise(resolve => {
      const message = question(this.#next++);
      const timeout = setTimeout(() => this.#close(), PATIENCE[message.type]);
      this.#waiting.set(message.request, { resolve, timeout });
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
      task('send', () => this.#open().postMessage(message));
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
    const parsed = task('parse', () => v.safeParse(PageReplySchema, received));
    if (!parsed.success) return this.#close();
    const waiting = this.#waiting.get(parsed.output.request);
    this.#waiting.delete(parsed.output.request);
    clearTimeout(waiting?.timeout);
    this.#rest();
    waiting?.resolve(parsed.output);
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
