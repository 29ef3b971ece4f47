import type { Browser } from 'wxt/browser';

/** The address of the page that sent a message, from the browser: the tab's address, also for a frame in the tab. */
export function addressOf({ tab, frameId, url }: Browser.runtime.MessageSender): string | undefined {
  // `tab.url` needs access to the site; the sender's own `url` is always there, and is the page's for the top frame.
  return tab?.url ?? (frameId === 0 ? url : undefined);
}
