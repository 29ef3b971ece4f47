import { browser } from 'wxt/browser';

/** The pages and data files of the extension itself. */
type OwnFile = 'options.html' | 'welcome.html' | 'popup.html' | `packs/${string}.json` | 'map/world.json';

// WXT types the addresses that its last build knew; these are known before any build.
const getAddress = browser.runtime.getURL as (path: string) => string;

/** The address of one of the extension's own files; `route` begins with `#` or `?`. */
export function pageAddress(file: OwnFile, route = ''): string {
  return `${getAddress(`/${file}`)}${route}`;
}
