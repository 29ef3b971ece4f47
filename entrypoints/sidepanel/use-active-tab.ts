import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { findTab, type PopupTab } from '../popup/find-tab.ts';

/** The tab that the view stands beside: the active one of its window; null once that one was closed. */
export function useActiveTab(first: PopupTab | null): PopupTab | null {
  const [tab, setTab] = useState(first);
  useEffect(() => {
    const parameters = new URLSearchParams(location.search);
    const find = () => void findTab(parameters).then(setTab);
    browser.tabs.onActivated.addListener(find);
    browser.tabs.onRemoved.addListener(find);
    return () => {
      browser.tabs.onActivated.removeListener(find);
      browser.tabs.onRemoved.removeListener(find);
    };
  }, []);
  return tab;
}
