import { browser } from 'wxt/browser';
import { pageAddress } from '#platform/page-address.ts';
import { hashOf, type Route } from './route.ts';

/** Opens the options page in a new tab, at `route` or at the glossary. */
export async function openOptions(route?: Route): Promise<void> {
  await browser.tabs.create({ url: pageAddress('options.html', route && hashOf(route)) });
}
