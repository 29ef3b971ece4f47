import { browser } from 'wxt/browser';
import { pageAddress } from '#platform/page-address.ts';

/** Opens the options page in a tab, at a card or at a new one. */
export async function openOptions(at: {
  readonly card?: string | undefined;
  readonly newTitle?: string | undefined;
}): Promise<void> {
  const route =
    at.card !== undefined
      ? `#card=${encodeURIComponent(at.card)}`
      : at.newTitle !== undefined
        ? `#new=${encodeURIComponent(at.newTitle)}`
        : '';
  await browser.tabs.create({ url: pageAddress('options.html', route) });
}
