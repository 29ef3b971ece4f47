import { browser } from 'wxt/browser';

/** The extension's own pages and data files. */
type OwnFile = 'options.html' | 'welcome.html' | 'popup.html' | `packs/${string}.json` | 'map/world.json';

// WXT derives the type of addresses from its last build; `OwnFile` does not need one.
const getAddress = browser.runtime.getURL as (path: string) => string;

/** The address of one of the extension's own files; `route` begins with `#` or `?`. */
export function pageAddress(file: OwnFile, route = ''): string {
  return `${getAddress(`/${file}`)}${route}`;
}
