import { browser } from 'wxt/browser';
import type { Glossary } from '#platform/glossary/glossary.ts';
import type { Transfer } from '#platform/glossary/transfer.ts';
import { pageAddress } from '#platform/page-address.ts';
import { keepStarterPack } from './starter-pack.ts';

/** At the install: the starter pack, the welcome page (once), and reading in the tabs that are open already. */
export function onFirstRun(glossary: Glossary, transfer: Transfer): void {
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void browser.tabs.create({ url: pageAddress('welcome.html') });
    if (reason !== 'install' && reason !== 'update') return;
    void keepStarterPack(glossary, transfer);
    void readOpenTabs();
  });
  browser.runtime.onStartup.addListener(() => void keepStarterPack(glossary, transfer));
}

/** Chromium starts content scripts only in pages that load after the install; Firefox does so itself. */
async function readOpenTabs(): Promise<void> {
  if (import.meta.env.FIREFOX) return;
  for (const tab of await browser.tabs.query({ url: ['http://*/*', 'https://*/*'] })) {
    if (tab.id === undefined || tab.discarded) continue;
    browser.scripting
      .executeScript({ target: { tabId: tab.id, allFrames: true }, files: ['/content-scripts/content.js'] })
      // Pages that the browser keeps for itself (its store, error pages) refuse; there is nothing to read in them.
      .catch(() => undefined);
  }
}
