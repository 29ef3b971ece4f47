import { type Browser, browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { READING_VIEW_PORT } from '#platform/protocols/reading-view-protocol.ts';
import { serveView } from './serve-view.ts';

const world = globalThis as typeof globalThis & { backgrounderReadingView?: AbortSignal };

/** Not declared in the manifest: a reading view injects it into the top frame of its tab when it opens. */
export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  registration: 'runtime',
  main({ signal }) {
    // Every reading view injects the script again when it opens. One instance listens for all of them.
    if (world.backgrounderReadingView && !world.backgrounderReadingView.aborted) return;
    world.backgrounderReadingView = signal;
    browser.runtime.onConnect.addListener((port: Browser.runtime.Port) => {
      if (port.name === READING_VIEW_PORT && port.sender?.id === browser.runtime.id) serveView(port, signal);
    });
  },
});
