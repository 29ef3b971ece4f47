import type { Browser } from 'wxt/browser';
import { CARD_PAGE } from '#platform/protocols/card-protocol.ts';

/**
 * True where a message comes from a card's frame in a tab: the one place from which cards are asked for and decisions
 * come. By the address that the browser names; a page's own script has the page's.
 */
export function isCardFrame({ tab, url }: Browser.runtime.MessageSender): boolean {
  if (!tab || url === undefined) return false;
  const address = URL.parse(url);
  return address?.origin === location.origin && address.pathname === CARD_PAGE;
}
