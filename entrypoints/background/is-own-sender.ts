import { type Browser, browser } from 'wxt/browser';

/** True where a message comes from this extension's own script in a tab or page. Other extensions can send too. */
export function isOwnSender(sender: Browser.runtime.MessageSender | undefined): boolean {
  return sender?.id === browser.runtime.id;
}
