import { type Browser, browser } from 'wxt/browser';

/** False for the extension's own pages, in tabs too: they use the database themselves, and are no articles. */
export function isInPage({ tab, url }: Browser.runtime.MessageSender): boolean {
  const own = browser.runtime.getURL('/');
  return tab !== undefined && !url?.startsWith(own) && !tab.url?.startsWith(own);
}
