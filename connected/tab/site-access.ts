import { browser } from 'wxt/browser';

/** The manifest's host permissions: all web pages. */
const ALL_SITES = { origins: ['http://*/*', 'https://*/*'] };

/** True where we may read the page. Readers can revoke access, for one site or for all of them. */
export async function hasAccess(address: string | undefined): Promise<boolean> {
  if (await browser.permissions.contains(ALL_SITES)) return true;
  if (!address || !/^https?:/.test(address)) return false;
  const { protocol, hostname } = new URL(address);
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] });
}

/** Asks for access to all web pages. Must be called directly from a click. False where the reader refuses. */
export async function askAccess(): Promise<boolean> {
  return browser.permissions.request(ALL_SITES);
}

export function watchAccess(changed: () => void, signal: AbortSignal): void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(changed);
  signal.addEventListener(
    'abort',
    () => {
      for (const event of events) event.removeListener(changed);
    },
    { once: true },
  );
}
