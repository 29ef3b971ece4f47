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
 * The frame's line to its place in the page, by way of the background. The frame opens it with the token from its
 * address; when the line has broken, because the background slept, it opens it again as soon as the background calls.
 *
 * It listens for a message and not for a line: a line that a script opens reaches every page of the extension that
 * listens for one, and would not end with the background then.
 */
export class HostLine {
  #port: Browser.runtime.Port | null = null;
  /** What was said while the line was broken. */
  #waiting: FrameMessage[] = [];
  readonly #token: string;
  readonly #heard: (message: HostMessage) => void;

  constructor(token: string, heard: (message: HostMessage) => void) {
    this.#token = token;
    this.#heard = heard;
    browser.runtime.onMessage.addListener((message: unknown, sender: Browser.runtime.MessageSender) => {
      // The background alone is in no tab.
      if (sender.id !== browser.runtime.id || sender.tab !== undefined) return;
      const call = v.safeParse(CallSchema, message);
      if (call.success && call.output.token === token) this.#open();
    });
    this.#open();
  }

  send(message: FrameMessage): void {
    // The host has it taken up again while a card is open.
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
