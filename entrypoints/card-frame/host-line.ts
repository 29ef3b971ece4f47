import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  CARD_LINE,
  CallSchema,
  type FrameMessage,
  type HostMessage,
  HostMessageSchema,
} from '#platform/protocols/card-protocol.ts';

/**
 * The frame's connection to the host script in the web page, by way of the background. The frame opens it with the
 * token from its address. When the connection breaks because the background fell asleep, the frame opens it again as
 * soon as the background calls.
 *
 * The frame waits for a message, not for a connection: a port that a script opens reaches every page of the extension
 * that listens for connections, and would not close with the background.
 */
export class HostLine {
  #port: Browser.runtime.Port | null = null;
  /** Messages that were sent while the connection was broken. */
  #waiting: FrameMessage[] = [];
  readonly #token: string;
  readonly #heard: (message: HostMessage) => void;

  constructor(token: string, heard: (message: HostMessage) => void) {
    this.#token = token;
    this.#heard = heard;
    browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
      // Only the background sends from outside a tab.
      if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
      const call = v.safeParse(CallSchema, message);
      if (call.success && call.output.token === token) this.#open();
    });
    this.#open();
  }

  send(message: FrameMessage): void {
    // While a card is open, the host has the connection restored.
    if (!this.#port) return void this.#waiting.push(message);
    try {
      this.#port.postMessage(message);
    } catch {
      // A port can be dead before its end is announced.
      this.#waiting.push(message);
    }
  }

  #open(): void {
    const port = browser.runtime.connect({ name: CARD_LINE });
    this.#port = port;
    port.onMessage.addListener((received: unknown) => {
      const parsed = v.safeParse(HostMessageSchema, received);
      if (parsed.success && this.#port === port) this.#heard(parsed.output);
    });
    port.onDisconnect.addListener(() => {
      if (this.#port === port) this.#port = null;
    });
    port.postMessage({ type: 'claim', token: this.#token });
    for (const message of this.#waiting.splice(0)) this.send(message);
  }
}
