import type { Browser } from 'wxt/browser';

/** The address of the page that a message comes from, as the browser tells it: the tab's, also for a frame in it. */
export function addressOf({ tab, frameId, url }: Browser.runtime.MessageSender): string | undefined {
  // A browser names a tab's address only where the extension may read it; the top frame's own is always told.
  return tab?.url ?? (frameId === 0 ? url : undefined);
}
