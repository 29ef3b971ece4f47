import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { CardId } from '#core/cards/identifiers.ts';
import type { FrameState } from '#core/mentions/frame-state.ts';
import { mergeFrames, type PageReading } from '#core/mentions/page-reading.ts';
import { FrameStateSchema, type Jump, TAB_PORT } from '#platform/protocols/requests.ts';

export type TabState = {
  /** False once it is known that none of the tab's frames listens. */
  readonly listening: boolean;
  readonly reading: PageReading | null;
};

/** The popup's line to all frames of a tab. The browser closes it by itself where no frame listens. */
export class TabConnection {
  readonly #tab: number;
  readonly #changed: (state: TabState) => void;
  #port: Browser.runtime.Port | null = null;
  #calls = 0;
  /** Of each frame, how many frames inside it listened when the tab was called. */
  readonly #within = new Map<string, number>();
  #reading: PageReading | null = null;

  constructor(tab: number, changed: (state: TabState) => void, signal: AbortSignal) {
    this.#tab = tab;
    this.#changed = changed;
    signal.addEventListener('abort', () => this.#hangUp(), { once: true });
    this.connect();
  }

  /** Calls again, after a navigation say. What was known is shown until the new frames have answered. */
  connect(): void {
    this.#hangUp();
    const call = this.#calls;
    this.#tell(true, this.#reading);
    void documentIsIdle(this.#tab).then(() => call === this.#calls && this.#call());
  }

  #call(): void {
    const frames = new Map<string, FrameState>();
    const port = browser.tabs.connect(this.#tab, { name: TAB_PORT });
    this.#port = port;
    port.onMessage.addListener((received: unknown) => {
      const parsed = v.safeParse(FrameStateSchema, received);
      if (port !== this.#port || !parsed.success) return;
      const { frame, within } = parsed.output;
      // A frame that has begun to listen since does not hear this call.
      const isLate = within > (this.#within.get(frame) ?? within);
      this.#within.set(frame, within);
      if (isLate) return this.connect();
      frames.set(frame, parsed.output);
      this.#tell(true, mergeFrames(frames.values()));
    });
    port.onDisconnect.addListener(() => {
      // Read, because Chromium reports an error that nobody has looked at.
      void browser.runtime.lastError;
      if (port !== this.#port) return;
      this.#port = null;
      this.#tell(false, null);
    });
  }

  jump(frame: string, card: CardId): void {
    this.#port?.postMessage({ type: 'jump', frame, card } satisfies Jump);
  }

  /** Lets all frames read what they left out. */
  readOn(): void {
    this.#port?.postMessage({ type: 'read-on', frame: '' } satisfies Jump);
  }

  #tell(listening: boolean, reading: PageReading | null): void {
    this.#reading = reading;
    this.#changed({ listening, reading });
  }

  #hangUp(): void {
    this.#calls++;
    this.#port?.disconnect();
    this.#port = null;
  }
}

/**
 * Resolves when the page's own scripts of ours have begun to listen: a script given from here runs after them. Firefox
 * says that a tab is complete up to 50 ms before that. Resolves too where the page lets no script in.
 */
async function documentIsIdle(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => {} });
  } catch {
    // Nobody will listen either, and the call is closed at once.
  }
}
