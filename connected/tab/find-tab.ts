import { type Browser, browser } from 'wxt/browser';

/** What the popup knows about the tab that it was opened over. `url` is missing where we have no access to the page. */
export type PopupTab = {
  readonly id: number;
  readonly url: string | undefined;
  readonly loading: boolean;
  readonly privateWindow: boolean;
};

function toPopupTab(tab: Browser.tabs.Tab): PopupTab | null {
  if (tab.id === undefined) return null;
  return { id: tab.id, url: tab.url, loading: tab.status === 'loading', privateWindow: tab.incognito };
}

/** The tab that the popup was opened over; for `popup.html?tab=12` opened as a tab, that is tab 12. */
export async function findTab(parameters: URLSearchParams): Promise<PopupTab | null> {
  const wantedId = Number(parameters.get('tab'));
  if (Number.isInteger(wantedId) && wantedId > 0) return readTab(wantedId);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? toPopupTab(tab) : null;
}

/** The tab's current state; null where it has been closed. */
export async function readTab(id: number): Promise<PopupTab | null> {
  try {
    return toPopupTab(await browser.tabs.get(id));
  } catch {
    return null;
  }
}
