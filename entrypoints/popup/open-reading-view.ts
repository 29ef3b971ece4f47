import { browser } from 'wxt/browser';

/** Chromium has `sidePanel`, Firefox `sidebarAction`, which WXT's types leave out. Firefox for Android has neither. */
type ReadingViewApi = {
  readonly sidePanel?: { open(of: { tabId: number }): Promise<void> };
  readonly sidebarAction?: { open(): Promise<void> };
};

const { sidePanel, sidebarAction }: ReadingViewApi = browser;

export function canOpenReadingView(): boolean {
  return sidePanel !== undefined || sidebarAction !== undefined;
}

/**
 * Opens the reading view beside a tab, and closes the popup. Both browsers open it only directly from a click: nothing
 * may be awaited first.
 */
export async function openReadingView(tabId: number): Promise<void> {
  await (sidePanel ? sidePanel.open({ tabId }) : sidebarAction?.open());
  window.close();
}
