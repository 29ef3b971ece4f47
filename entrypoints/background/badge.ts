import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';

const KEY = 'markedCards';

/** Cards by tab and frame. In the session's storage, because the background forgets everything when it sleeps. */
const StoredSchema = v.fallback(v.record(v.string(), v.record(v.string(), v.array(v.string()))), {});

let queue: Promise<void> = Promise.resolve();

/** Writes on the toolbar button how many different cards the frames of a tab show. */
export function countCards(sender: Browser.runtime.MessageSender, ids: readonly string[]): Promise<void> {
  const tab = sender.tab?.id;
  const frame = sender.frameId;
  if (tab === undefined || frame === undefined) return Promise.resolve();
  // One after the other: two frames that report at once would each overwrite what the other wrote.
  queue = queue.then(() => count(tab, frame, ids)).catch(() => undefined);
  return queue;
}

async function count(tab: number, frame: number, ids: readonly string[]): Promise<void> {
  const stored = v.parse(StoredSchema, (await browser.storage.session.get(KEY))[KEY] ?? {});
  // The top frame's first report after a load is of a new document: its frames' old ones are gone with the old one.
  const frames: Record<string, string[]> = { ...stored[tab], [frame]: [...ids] };
  await browser.storage.session.set({ [KEY]: { ...stored, [tab]: frames } });
  const number = new Set(Object.values(frames).flat()).size;
  await browser.action.setBadgeText({ tabId: tab, text: number > 0 ? String(number) : '' });
}

/** Keeps the badge in one quiet colour, and forgets tabs that were closed or left for another page. */
export function keepBadge(): void {
  void browser.action.setBadgeBackgroundColor({ color: '#7a2e1d' });
  void browser.action.setBadgeTextColor?.({ color: '#ffffff' });
  const forget = (tab: number) => {
    queue = queue
      .then(async () => {
        const { [tab]: gone, ...others } = v.parse(
          StoredSchema,
          (await browser.storage.session.get(KEY))[KEY] ?? {},
        );
        if (gone) await browser.storage.session.set({ [KEY]: others });
      })
      .catch(() => undefined);
  };
  browser.tabs.onRemoved.addListener(forget);
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'loading' && change.url !== undefined) forget(tab);
  });
}
