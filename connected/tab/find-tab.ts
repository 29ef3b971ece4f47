import { type Browser, browser } from 'wxt/browser';

/** What the popup knows of the page it stands over. The address is missing where we have no access to the page. */
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

/** The tab that the popup was opened over; `popup.html?tab=12` in a tab of its own stands over tab 12. */
export async function findTab(parameters: URLSearchParams): Promise<PopupTab | null> {
  const asked = Number(parameters.get('tab'));
  if (Number.isInteger(asked) && asked > 0) return readTab(asked);
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ? toPopupTab(tab) : null;
}

/** The tab as it is now; null where it was closed. */
export async function readTab(id: number): Promise<PopupTab | null> {
  try {
    return toPopupTab(await browser.tabs.get(id));
  } catch {
    return null;
  }
}
