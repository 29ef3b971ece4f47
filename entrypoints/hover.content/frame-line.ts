import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  CARD_LINE,
  type FrameMessage,
  FrameMessageSchema,
  JoinedSchema,
  type SentHostMessage,
} from '#platform/protocols/card-protocol.ts';

/** How long a frame may take to load and to say that it is there, in ms: a cold start takes a tenth of it. */
const PATIENCE = 5_000;

/**
 * A host's line to its frame, by way of the background. It breaks whenever the browser puts the background to sleep; the
 * frame stays as it is then, and the line is taken up again with the next message, or at once while a card is open.
 */
export class FrameLine {
  #port: Browser.runtime.Port | null = null;
  #joined = false;
  /** The browser's number of the frame; null before it was there for the first time. */
  #frame: number | null = null;
  #waiting: SentHostMessage[] = [];
  #patience: ReturnType<typeof setTimeout> | undefined;
  #over = false;
  readonly #token: string;
  readonly #heard: (message: FrameMessage) => void;
  readonly #gone: () => void;
  readonly #isNeeded: () => boolean;

  /**
   * @param heard is called with what the frame says.
   * @param gone is called once, when there is no frame (any more).
   * @param isNeeded says whether the frame may have something to say: a line that breaks then is taken up at once.
   */
  constructor(
    token: string,
    heard: (message: FrameMessage) => void,
    gone: () => void,
    isNeeded: () => boolean,
  ) {
    this.#token = token;
    this.#heard = heard;
    this.#gone = gone;
    this.#isNeeded = isNeeded;
    this.#connect();
  }

  send(message: SentHostMessage): void {
    if (this.#over) return;
    if (this.#joined) this.#post(message);
    else this.#waiting.push(message);
    if (!this.#port) this.#connect();
  }

  close(): void {
    this.#over = true;
    clearTimeout(this.#patience);
    this.#hangUp();
  }

  #connect(): void {
    this.#joined = false;
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => this.#end(), PATIENCE);
    try {
      const port = browser.runtime.connect({ name: CARD_LINE });
      this.#port = port;
      port.onMessage.addListener((received: unknown) => this.#receive(received));
      port.onDisconnect.addListener(() => this.#broken(port));
      const token = this.#token;
      port.postMessage(
        this.#frame === null ? { type: 'expect', token } : { type: 'rejoin', token, frame: this.#frame },
      );
    } catch {
      // The extension was updated under the page.
      this.#end();
    }
  }

  #receive(received: unknown): void {
    const joined = v.safeParse(JoinedSchema, received);
    if (joined.success) {
      clearTimeout(this.#patience);
      this.#frame = joined.output.frame;
      this.#joined = true;
      for (const message of this.#waiting.splice(0)) this.#post(message);
      return;
    }
    const parsed = v.safeParse(FrameMessageSchema, received);
    if (parsed.success) this.#heard(parsed.output);
  }

  #post(message: SentHostMessage): void {
    try {
      this.#port?.postMessage(message);
    } catch {
      // A port can be dead before its end is announced.
      this.#waiting.push(message);
    }
  }

  #broken(port: Browser.runtime.Port): void {
    if (this.#port !== port) return;
    this.#port = null;
    // Broken off before it held: the frame is not there.
    if (!this.#joined) return this.#end();
    this.#joined = false;
    if (this.#waiting.length > 0 || this.#isNeeded()) this.#connect();
  }

  #end(): void {
    if (this.#over) return;
    this.close();
    this.#gone();
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
}
