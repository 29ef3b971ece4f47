import { type Browser, browser } from 'wxt/browser';
import { articleAddress } from '#platform/choices/article-address.ts';
import type { PageDates } from '#platform/page-dates/page-dates.ts';
import type { BackgroundRequest, SetDateReply } from '#platform/protocols/requests.ts';
import { addressOf } from '../senders/address-of.ts';
import { isCardFrame } from '../senders/is-card-frame.ts';

type SetDate = Extract<BackgroundRequest, { type: 'set-date' }>;

/** The tab that shows the article, according to the browser. */
type ArticleTab = { readonly incognito: boolean; readonly address: string | undefined };

/** Stores the date that the reader gives an article. The article's address comes from the browser, not the message. */
export async function keepPageDate(
  request: SetDate,
  sender: Browser.runtime.MessageSender,
  dates: PageDates,
): Promise<SetDateReply> {
  const tab = await articleTab(request, sender);
  if (!tab) return { ok: false, reason: 'not-allowed' };
  // What the reader does in a private window must leave no trace.
  if (tab.incognito) return { ok: false, reason: 'private-window' };
  const address = articleAddress(tab.address ?? '');
  if (address === null) return { ok: false, reason: 'no-address' };
  const kept = await dates.set(address, request.date);
  return kept.ok ? { ok: true } : { ok: false, reason: kept.reason };
}

/** A card's frame may only set the date for its own tab; our own pages name the tab. */
async function articleTab(
  { tab }: SetDate,
  sender: Browser.runtime.MessageSender,
): Promise<ArticleTab | null> {
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
