import { browser } from 'wxt/browser';

/** How often a page's script checks whether its extension is still there, in ms: no event announces a removal. */
const CHECK_EVERY = 2_000;

/**
 * Replaces WXT's own content script context (see the alias in wxt.config.ts). WXT's context announces itself by an
 * event and a `postMessage` that name the extension, which every page could detect. This one is silent. Its signal
 * aborts when the extension was updated, reloaded or removed while the page was open.
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

  /** Aborts the signal if the extension that this script belongs to is gone. */
  check(): void {
    if (!extensionIsThere()) this.#controller.abort();
  }
}

/** False if the script's extension was updated, reloaded or removed: every call to it would throw. */
export function extensionIsThere(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    // Firefox throws on any use of objects of an unloaded extension.
    return false;
  }
}
