/**
 * What can be told of a page by its address alone. `hidden`, the browser does not even show us the address, as it
 * has not given us access: one of its own pages, or a site that the reader keeps to themselves.
 */
export type PageKind = 'web' | 'pdf' | 'browser' | 'store' | 'file' | 'hidden';

/** Hosts that browsers keep all extensions out of (Firefox: `extensions.webextensions.restrictedDomains`). */
const CLOSED_HOSTS = new Set([
  'chromewebstore.google.com',
  'accounts-static.cdn.mozilla.net',
  'accounts.firefox.com',
  'addons.cdn.mozilla.net',
  'addons.mozilla.org',
  'api.accounts.firefox.com',
  'content.cdn.mozilla.net',
  'discovery.addons.mozilla.org',
  'install.mozilla.org',
  'oauth.accounts.firefox.com',
  'profile.accounts.firefox.com',
  'support.mozilla.org',
  'sync.services.mozilla.com',
]);

function isStore({ hostname, pathname }: URL): boolean {
  if (CLOSED_HOSTS.has(hostname)) return true;
  if (hostname === 'chrome.google.com') return pathname.startsWith('/webstore');
  return hostname === 'microsoftedge.microsoft.com' && pathname.startsWith('/addons');
}

/** Classifies a tab's address; `undefined` is what browsers give for a page we have no access to. */
export function kindOfPage(address: string | undefined): PageKind {
  if (address === undefined || address === '') return 'hidden';
  let url: URL;
  try {
    url = new URL(address);
  } catch {
    return 'hidden';
  }
  if (url.protocol === 'file:') return 'file';
  if (url.protocol !== 'http:' && url.protocol !== 'https:') return 'browser';
  if (isStore(url)) return 'store';
  return /\.pdf$/i.test(url.pathname) ? 'pdf' : 'web';
}
