import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  CARD_LINE,
  type FrameMessage,
  FrameMessageSchema,
  JoinedSchema,
  type SentHostMessage,
} from '#platform/protocols/card-protocol.ts';

/** How long a frame may take to load and connect, in ms. A cold start takes a tenth of this. */
const JOIN_TIMEOUT_MS = 5_000;

/**
 * A host's connection to its frame, by way of the background. It breaks whenever the browser puts the background to
 * sleep. The frame then stays as it is, and the connection is restored with the next message, or at once while a card
 * is open.
 */
export class FrameLine {
  #port: Browser.runtime.Port | null = null;
  #joined = false;
  /** The browser's id of the frame; null until the frame has connected for the first time. */
  #frame: number | null = null;
  #waiting: SentHostMessage[] = [];
  #patience: ReturnType<typeof setTimeout> | undefined;
  #over = false;
  readonly #token: string;
  readonly #heard: (message: FrameMessage) => void;
  readonly #gone: () => void;
  readonly #isNeeded: () => boolean;

  /**
   * @param heard is called with each message from the frame.
   * @param gone is called once, when the frame is gone or never connected.
   * @param isNeeded returns whether the frame may have something to say. If so, a broken connection is restored at
   * once.
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
    this.#patience = setTimeout(() => this.#end(), JOIN_TIMEOUT_MS);
    try {
      const port = browser.runtime.connect({ name: CARD_LINE });
      this.#port = port;
      // Firefox also delivers to pages that are being closed, where a timer can no longer be set.
      const isOpen = () => document.defaultView !== null;
      port.onMessage.addListener((received: unknown) => isOpen() && this.#receive(received));
      port.onDisconnect.addListener(() => isOpen() && this.#broken(port));
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
    // The connection broke before the frame had joined: the frame is not there.
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
