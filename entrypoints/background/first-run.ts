import { browser } from 'wxt/browser';
import { pageAddress } from '#platform/page-address.ts';
import type { Transfer } from '#platform/transfer/transfer.ts';
import type { GlossaryKeeper } from './glossary/glossary-keeper.ts';

/** A key of session storage, which is empty after each start of the browser and each load of the extension. */
const STARTED = 'started';

/** On installation: installs the bundled packs and opens the welcome page. At each start: reads the tabs that are open. */
export function onFirstRun(keeper: GlossaryKeeper, transfer: Transfer): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: pageAddress('welcome.html') });
    void keeper.start();
  });
  // Without a listener the browser would not start the background when it starts.
  browser.runtime.onStartup.addListener(() => void begin(keeper, transfer));
  void readOpenTabsOnce();
}

async function begin(keeper: GlossaryKeeper, transfer: Transfer): Promise<void> {
  await keeper.start();
  await transfer.sweep();
}

async function readOpenTabsOnce(): Promise<void> {
  // Firefox starts content scripts in open tabs without our help.
  if (import.meta.env.FIREFOX) return;
  if ((await browser.storage.session.get(STARTED))[STARTED] === true) return;
  await browser.storage.session.set({ [STARTED]: true });
  await readOpenTabs();
}

/** Chromium starts content scripts only in pages that load after the extension. Where one runs already, nothing happens. */
async function readOpenTabs(): Promise<void> {
  for (const tab of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
    if (tab.id === undefined || tab.discarded) continue;
    browser.scripting
      .executeScript({ target: { tabId: tab.id }, files: ['/content-scripts/content.js'] })
      // The browser's own pages (its store, error pages) refuse scripts; there is nothing to read in them.
      .catch(() => undefined);
  }
}
