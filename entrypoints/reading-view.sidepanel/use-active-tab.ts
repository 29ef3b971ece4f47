import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { findTab, type PopupTab } from '#connected/tab/find-tab.ts';

/** The tab that the view belongs to: the active tab of its window; null if that tab was closed. */
export function useActiveTab(first: PopupTab | null): PopupTab | null {
  const [tab, setTab] = useState(first);
  useEffect(() => {
    const parameters = new URLSearchParams(location.search);
    let lastRequest = 0;
    const find = async () => {
      const request = ++lastRequest;
      const found = await findTab(parameters);
      // Answers may arrive out of order: only the one to the last request counts.
      if (request === lastRequest) setTab(found);
    };
    const changed = () => void find();
    browser.tabs.onActivated.addListener(changed);
    browser.tabs.onRemoved.addListener(changed);
    return () => {
      lastRequest++;
      browser.tabs.onActivated.removeListener(changed);
      browser.tabs.onRemoved.removeListener(changed);
    };
  }, []);
  return tab;
}
