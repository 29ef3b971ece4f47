import { type Browser, browser } from 'wxt/browser';
import { articleAddress } from '#platform/choices/article-address.ts';
import type { PageDates } from '#platform/page-dates/page-dates.ts';
import type { BackgroundRequest, SetDateReply } from '#platform/protocols/requests.ts';
import { addressOf } from '../senders/address-of.ts';
import { isCardFrame } from '../senders/is-card-frame.ts';

type SetDate = Extract<BackgroundRequest, { type: 'set-date' }>;

/** Where an article stands: what the browser says of it. */
type Place = { readonly incognito: boolean; readonly address: string | undefined };

/** Keeps the day that the reader gives an article. Which article that is, the browser says, not the message. */
export async function keepPageDate(
  request: SetDate,
  sender: Browser.runtime.MessageSender,
  dates: PageDates,
): Promise<SetDateReply> {
  const place = await placeOf(request, sender);
  if (!place) return { ok: false, reason: 'not-allowed' };
  // What a private window was used for is not to be found afterwards.
  if (place.incognito) return { ok: false, reason: 'private-window' };
  const address = articleAddress(place.address ?? '');
  if (address === null) return { ok: false, reason: 'no-address' };
  const kept = await dates.set(address, request.date);
  return kept.ok ? { ok: true } : { ok: false, reason: kept.reason };
}

/** A card's frame speaks for the tab that it is in, and for no other; a window of our own names one. */
async function placeOf({ tab }: SetDate, sender: Browser.runtime.MessageSender): Promise<Place | null> {
  if (isCardFrame(sender))
    return tab === undefined && sender.tab
      ? { incognito: sender.tab.incognito, address: addressOf(sender) }
      : null;
  if (tab === undefined || !sender.url?.startsWith(browser.runtime.getURL('/'))) return null;
  try {
    const { incognito, url } = await browser.tabs.get(tab);
    return { incognito, address: url };
  } catch {
    return null;
  }
}
