import { browser } from 'wxt/browser';

/** Both browsers open the reading view only directly from a click: nothing may be awaited first. */
type ReadingViewApi = {
  readonly sidePanel?: { open(of: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
};

const api = browser as unknown as ReadingViewApi;

export function canOpenReadingView(): boolean {
  return api.sidePanel !== undefined || api.sidebarAction !== undefined;
}

/** Opens the reading view beside a tab, and closes the popup. */
export async function openReadingView(tabId: number): Promise<void> {
  await (api.sidePanel ? api.sidePanel.open({ tabId }) : api.sidebarAction?.open());
  window.close();
}
