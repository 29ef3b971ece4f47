import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { CardId } from '#core/cards/identifiers.ts';
import type { FrameState } from '#core/mentions/frame-state.ts';
import { mergeFrames, type PageReading } from '#core/mentions/page-reading.ts';
import { FrameStateSchema, type Jump, TAB_PORT } from '#platform/protocols/requests.ts';

export type TabState = {
  /** False once we know that no frame of the tab listens. */
  readonly listening: boolean;
  readonly reading: PageReading | null;
};

/** The popup's connection to all frames of a tab. The browser closes it where no frame listens. */
export class TabConnection {
  readonly #tab: number;
  readonly #changed: (state: TabState) => void;
  #port: Browser.runtime.Port | null = null;
  #attempts = 0;
  /** For each frame, how many frames inside it were listening when we connected. */
  readonly #framesWithin = new Map<string, number>();
  #reading: PageReading | null = null;

  constructor(tab: number, changed: (state: TabState) => void, signal: AbortSignal) {
    this.#tab = tab;
    this.#changed = changed;
    signal.addEventListener('abort', () => this.#disconnect(), { once: true });
    this.connect();
  }

  /** Connects again, after a navigation for example. The last state remains until the new frames have answered. */
  connect(): void {
    this.#disconnect();
    const attempt = this.#attempts;
    this.#report(true, this.#reading);
    void documentIsIdle(this.#tab).then(() => attempt === this.#attempts && this.#connectNow());
  }

  #connectNow(): void {
    const frames = new Map<string, FrameState>();
    const port = browser.tabs.connect(this.#tab, { name: TAB_PORT });
    this.#port = port;
    port.onMessage.addListener((received: unknown) => {
      const parsed = v.safeParse(FrameStateSchema, received);
      if (port !== this.#port || !parsed.success) return;
      const { frame, within } = parsed.output;
      // A frame that started to listen after we connected does not receive this connection.
      const isMissing = within > (this.#framesWithin.get(frame) ?? within);
      this.#framesWithin.set(frame, within);
      if (isMissing) return this.connect();
      frames.set(frame, parsed.output);
      this.#report(true, mergeFrames(frames.values()));
    });
    port.onDisconnect.addListener(() => {
      // Chromium logs lastError unless code reads it.
      void browser.runtime.lastError;
      if (port !== this.#port) return;
      this.#port = null;
      this.#report(false, null);
    });
  }

  jump(frame: string, card: CardId): void {
    this.#port?.postMessage({ type: 'jump', frame, card } satisfies Jump);
  }

  /** Has all frames read the text that they left out. */
  readOn(): void {
    this.#port?.postMessage({ type: 'read-on', frame: '' } satisfies Jump);
  }

  #report(listening: boolean, reading: PageReading | null): void {
    this.#reading = reading;
    this.#changed({ listening, reading });
  }

  #disconnect(): void {
    this.#attempts++;
    this.#port?.disconnect();
    this.#port = null;
  }
}

/**
 * Resolves when our content scripts have begun to listen: a script that we inject runs after them. Firefox reports a tab
 * as complete up to 50 ms earlier. Also resolves where the page allows no scripts.
 */
async function documentIsIdle(tabId: number): Promise<void> {
  try {
    await browser.scripting.executeScript({ target: { tabId }, func: () => {} });
  } catch {
    // No frame will listen either, so the browser closes the connection at once.
  }
}
