import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import type { FrameState } from '#core/mentions/frame-state.ts';
import { type Jump, JumpSchema, TAB_PORT } from '#platform/protocols/requests.ts';

/** The popup's connection to this frame: sends it what is marked, and takes its requests to go to a mention. */
export class TabPort {
  readonly #ports = new Set<Browser.runtime.Port>();
  readonly #state: () => FrameState;

  constructor(state: () => FrameState, jump: (jump: Jump) => void, signal: AbortSignal) {
    this.#state = state;
    const onConnect = (port: Browser.runtime.Port) => {
      if (port.name !== TAB_PORT || port.sender?.id !== browser.runtime.id) return;
      this.#ports.add(port);
      port.onDisconnect.addListener(() => this.#ports.delete(port));
      port.onMessage.addListener((received: unknown) => {
        const parsed = v.safeParse(JumpSchema, received);
        if (parsed.success) jump(parsed.output);
      });
      port.postMessage(this.#state());
    };
    browser.runtime.onConnect.addListener(onConnect);
    signal.addEventListener(
      'abort',
      () => {
        this.#ports.clear();
        try {
          browser.runtime.onConnect.removeListener(onConnect);
        } catch {
          // The extension is gone, and its events with it.
        }
      },
      { once: true },
    );
  }

  /** Sends the current state to every open popup. */
  announce(): void {
    for (const port of this.#ports) port.postMessage(this.#state());
  }
}
