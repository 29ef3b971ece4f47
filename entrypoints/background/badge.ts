import * as v from 'valibot';
import { type Browser, browser } from 'wxt/browser';
import { CardIdSchema } from '#core/cards/identifiers.ts';
import { MOST_MARKED } from '#platform/protocols/mentions-protocol.ts';

const KEY = 'markedCards';

/** Tabs, and frames of one tab, whose cards are counted. */
const MOST_TABS = 1_000;
const MOST_FRAMES = 100;

const Key = v.pipe(v.string(), v.maxLength(20));

/** Cards by tab and frame. In the session's storage, because the background forgets everything when it sleeps. */
const StoredSchema = v.fallback(
  v.pipe(
    v.record(
      Key,
      v.pipe(
        v.record(Key, v.pipe(v.array(CardIdSchema), v.maxLength(MOST_MARKED))),
        v.maxEntries(MOST_FRAMES),
      ),
    ),
    v.maxEntries(MOST_TABS),
  ),
  {},
);

let queue: Promise<void> = Promise.resolve();

/** Writes on the toolbar button how many different cards the frames of a tab show. */
export function countCards(sender: Browser.runtime.MessageSender, ids: readonly string[]): Promise<void> {
  const tab = sender.tab?.id;
  const frame = sender.frameId;
  if (tab === undefined || frame === undefined) return Promise.resolve();
  // One after the other: two frames that report at once would each overwrite what the other wrote.
  // A tab that has been closed meanwhile has no number; the next report goes on all the same.
  queue = queue.then(() => count(tab, frame, ids)).catch(() => undefined);
  return queue;
}

async function count(tab: number, frame: number, ids: readonly string[]): Promise<void> {
  const stored = v.parse(StoredSchema, (await browser.storage.session.get(KEY))[KEY] ?? {});
  // The top frame's first report after a load is of a new document: its frames' old ones are gone with the old one.
  const { [frame]: _before, ...others } = stored[tab] ?? {};
  const frames: Record<string, string[]> = ids.length > 0 ? { ...others, [frame]: [...ids] } : others;
  // A page may have any number of frames: those that come last are not counted then.
  if (Object.keys(frames).length > MOST_FRAMES) return;
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
      // What could not be forgotten goes with the browser's session.
      .catch(() => undefined);
  };
  browser.tabs.onRemoved.addListener(forget);
  browser.tabs.onUpdated.addListener((tab, change) => {
    if (change.status === 'loading' && change.url !== undefined) forget(tab);
  });
}
