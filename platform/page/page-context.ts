import { browser } from 'wxt/browser';

/** How often a page's script looks whether its extension is still there, in ms: nothing announces a removal. */
const CHECK_EVERY = 2_000;

/**
 * What a content script gets from the framework in place of WXT's own context (see the alias in wxt.config.ts):
 * WXT's announces itself by an event and a `postMessage` that name the extension, which every page could hear.
 * This one is silent. The signal aborts when the extension was updated, reloaded or removed under the page.
 */
export class ContentScriptContext {
  readonly #controller = new AbortController();

  constructor() {
    const timer = setInterval(() => this.check(), CHECK_EVERY);
    this.signal.addEventListener('abort', () => clearInterval(timer), { once: true });
  }

  get signal(): AbortSignal {
    return this.#controller.signal;
  }

  /** Aborts the signal where the extension that this script belongs to is gone. */
  check(): void {
    if (!extensionIsThere()) this.#controller.abort();
  }
}

/** False in a script whose extension was updated, reloaded or removed: every call to it would throw. */
export function extensionIsThere(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    // Firefox throws on any use of a dead extension's objects.
    return false;
  }
}
