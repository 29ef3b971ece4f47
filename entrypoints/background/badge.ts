import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { CardIdSchema } from '#core/cards/identifiers.ts';
import { MOST_MARKED } from '#platform/protocols/mentions-protocol.ts';

const KEY = 'markedCards';

/** Tabs, and frames in one tab, whose cards are counted, at most. */
const MAX_TABS = 1_000;
const MAX_FRAMES = 100;

const Key = v.pipe(v.string(), v.maxLength(20));

/** Cards by tab and frame. In session storage, because the background loses its memory when the browser stops it. */
const StoredSchema = v.fallback(
  v.pipe(
    v.record(
      Key,
      v.pipe(
        v.record(Key, v.pipe(v.array(CardIdSchema), v.maxLength(MOST_MARKED))),
        v.maxEntries(MAX_FRAMES),
      ),
    ),
    v.maxEntries(MAX_TABS),
  ),
  {},
);

let queue: Promise<void> = Promise.resolve();

/** Shows on the toolbar button how many different cards are marked in the frames of a tab. */
export function countCards(sender: Browser.runtime.MessageSender, ids: readonly string[]): Promise<void> {
  const tab = sender.tab?.id;
  const frame = sender.frameId;
  if (tab === undefined || frame === undefined) return Promise.resolve();
  // One at a time: two frames that report at once would overwrite each other's counts. Setting the badge of a tab that
  // has been closed fails, which must not stop the next report.
  queue = queue.then(() => count(tab, frame, ids)).catch(() => undefined);
  return queue;
}

async function count(tab: number, frame: number, ids: readonly string[]): Promise<void> {
  const stored = v.parse(StoredSchema, (await browser.storage.session.get(KEY))[KEY] ?? {});
  // `keepBadge` has removed the counts of the previous document's frames by now.
  const { [frame]: _before, ...others } = stored[tab] ?? {};
  const frames: Record<string, string[]> = ids.length > 0 ? { ...others, [frame]: [...ids] } : others;
  // A page may have any number of frames: those beyond the limit are not counted.
  if (Object.keys(frames).length > MAX_FRAMES) return;
  await browser.storage.session.set({ [KEY]: { ...stored, [tab]: frames } });
  const number = new Set(Object.values(frames).flat()).size;
  await browser.action.setBadgeText({ tabId: tab, text: number > 0 ? String(number) : '' });
}

/** Sets the badge's colours, and drops the counts of tabs that are closed or navigate to another page. */
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
      // A count that could not be dropped goes when the browser's session ends.
      .catch(() => undefined);
  };
  browser.tabs.onRemoved.addListener(forget);
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'loading' && change.url !== undefined) forget(tab);
  });
}
