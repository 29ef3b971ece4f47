import { type Browser, browser } from 'wxt/browser';
import { isInPage } from './is-in-page.ts';

/**
 * True for a message from this extension: from its content script in a tab, or from one of its own pages. Other extensions
 * can send messages too.
 */
export function isOwnSender(sender: Browser.runtime.MessageSender | undefined): boolean {
  if (sender?.id !== browser.runtime.id) return false;
  return isInPage(sender) || sender?.url?.startsWith(browser.runtime.getURL('/')) === true;
}
