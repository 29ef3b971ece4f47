import { type Browser, browser } from 'wxt/browser';

/** True for a message from a content script in a web page; false for the extension's own pages, in tabs and frames too. */
export function isInPage({ tab, url }: Browser.runtime.MessageSender): boolean {
  return tab !== undefined && !url?.startsWith(browser.runtime.getURL('/'));
}
