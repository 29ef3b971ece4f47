import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { findTab, type PopupTab } from '#connected/tab/find-tab.ts';

/** The tab that the view stands beside: the active one of its window; null once that one was closed. */
export function useActiveTab(first: PopupTab | null): PopupTab | null {
  const [tab, setTab] = useState(first);
  useEffect(() => {
    const parameters = new URLSearchParams(location.search);
    let asked = 0;
    const find = async () => {
      const mine = ++asked;
      const found = await findTab(parameters);
      // Answers may overtake each other: the last question's counts.
      if (mine === asked) setTab(found);
    };
    const changed = () => void find();
    browser.tabs.onActivated.addListener(changed);
    browser.tabs.onRemoved.addListener(changed);
    return () => {
      asked++;
      browser.tabs.onActivated.removeListener(changed);
      browser.tabs.onRemoved.removeListener(changed);
    };
  }, []);
  return tab;
}
