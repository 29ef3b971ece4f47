import type { Browser } from 'wxt/browser';
import type { PartialDate } from '#core/cards/partial-date.ts';
import { articleAddress } from '#platform/choices/article-address.ts';
import type { PageDates } from '#platform/page-dates/page-dates.ts';
import type { SetDateReply } from '#platform/protocol.ts';
import { addressOf } from './address-of.ts';
import { isInPage } from './is-in-page.ts';

/** Keeps the day that the reader gives an article. Which article that is, the browser says, not the message. */
export async function keepPageDate(
  date: PartialDate | null,
  sender: Browser.runtime.MessageSender,
  dates: PageDates,
): Promise<SetDateReply> {
  if (!sender.tab || !isInPage(sender)) return { ok: false, reason: 'not-allowed' };
  // What a private window was used for is not to be found afterwards.
  if (sender.tab.incognito) return { ok: false, reason: 'private-window' };
  const address = articleAddress(addressOf(sender) ?? '');
  if (address === null) return { ok: false, reason: 'no-address' };
  const kept = await dates.set(address, date);
  return kept.ok ? { ok: true } : { ok: false, reason: kept.reason };
}
