import { type Browser, browser } from 'wxt/browser';

/** True where a message comes from a script in a page of the web; false for the extension's own pages, in tabs and frames too. */
export function isInPage({ tab, url }: Browser.runtime.MessageSender): boolean {
  return tab !== undefined && !url?.startsWith(browser.runtime.getURL('/'));
}
