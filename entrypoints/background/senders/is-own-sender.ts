import { type Browser, browser } from 'wxt/browser';
import { isInPage } from './is-in-page.ts';

/**
 * True where a message comes from this extension: from its own script in a page's tab, or from a page of its own. Other
 * extensions can send too.
 */
export function isOwnSender(sender: Browser.runtime.MessageSender | undefined): boolean {
  if (sender?.id !== browser.runtime.id) return false;
  return isInPage(sender) || sender?.url?.startsWith(browser.runtime.getURL('/')) === true;
}
