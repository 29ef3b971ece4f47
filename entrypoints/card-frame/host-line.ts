import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import {
  CARD_LINE,
  type FrameMessage,
  HelloSchema,
  type HostMessage,
  HostMessageSchema,
} from '#platform/card-protocol.ts';

/**
 * The frame's line to its place in the page. The frame opens it once, with the token from its address; when the line
 * has broken, because the background slept, the background calls, and only who knows the token is heard.
 */
export class HostLine {
  #port: Browser.runtime.Port | null = null;
  readonly #token: string;
  readonly #heard: (message: HostMessage) => void;

  constructor(token: string, heard: (message: HostMessage) => void) {
    this.#token = token;
    this.#heard = heard;
    browser.runtime.onConnect.addListener(port => this.#called(port));
    const port = browser.runtime.connect({ name: CARD_LINE });
    this.#take(port);
    port.postMessage({ type: 'claim', token });
  }

  send(message: FrameMessage): void {
    try {
      this.#port?.postMessage(message);
    } catch {
      // Broken off; the host knows that too.
    }
  }

  #take(port: Browser.runtime.Port): void {
    this.#port = port;
    port.onMessage.addListener((received: unknown) => {
      const parsed = v.safeParse(HostMessageSchema, received);
      if (parsed.success && this.#port === port) this.#heard(parsed.output);
    });
    port.onDisconnect.addListener(() => {
      if (this.#port === port) this.#port = null;
    });
  }

  #called(port: Browser.runtime.Port): void {
    if (port.name !== CARD_LINE || port.sender?.id !== browser.runtime.id) return;
    const first = (received: unknown) => {
      port.onMessage.removeListener(first);
      const hello = v.safeParse(HelloSchema, received);
      if (!hello.success || hello.output.token !== this.#token) return port.disconnect();
      this.#take(port);
      this.send({ type: 'here' });
    };
    port.onMessage.addListener(first);
  }
}
