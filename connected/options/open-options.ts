import { browser } from 'wxt/browser';
import { pageAddress } from '#platform/page-address.ts';
import { hashOf, type Route } from './route.ts';

/** Opens the options page in a tab of its own; at its beginning where no route is given. */
export async function openOptions(route?: Route): Promise<void> {
  await browser.tabs.create({ url: pageAddress('options.html', route && hashOf(route)) });
}
