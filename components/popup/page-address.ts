/**
 * What a page's address alone shows about it. `hidden`: the browser does not give the extension the address, because
 * the extension has no access to the page: it is one of the browser's own pages, or a site that the reader keeps
 * private.
 */
export type PageKind = 'web' | 'pdf' | 'browser' | 'store' | 'file' | 'hidden';

/** Hosts from which browsers exclude all extensions (Firefox: `extensions.webextensions.restrictedDomains`). */
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

/** Classifies a tab's address; browsers give `undefined` for a page that the extension has no access to. */
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
