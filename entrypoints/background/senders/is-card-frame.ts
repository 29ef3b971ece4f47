import type { Browser } from 'wxt/browser';
import { CARD_PAGE } from '#platform/protocols/card-protocol.ts';

/**
 * True where a message comes from a card's frame in a tab: only such a frame may ask for cards and send decisions. The
 * address comes from the browser; a script in a page has the page's address.
 */
export function isCardFrame({ tab, url }: Browser.runtime.MessageSender): boolean {
  if (!tab || url === undefined) return false;
  const address = URL.parse(url);
  return address?.origin === location.origin && address.pathname === CARD_PAGE;
}
