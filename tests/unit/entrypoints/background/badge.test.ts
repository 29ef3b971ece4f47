import { beforeEach, expect, test, vi } from 'vitest';
import { countCards, keepBadge } from '../../../../entrypoints/background/badge.ts';
import { fakeBrowser, OWN_ID } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));

const { action, storage, tabs } = fakeBrowser;

beforeEach(async () => {
  await storage.session.set({ markedCards: {} });
  action.setBadgeText.mockClear();
  for (const event of [tabs.onRemoved, tabs.onUpdated]) event.clear();
  keepBadge();
});

const report = (tab: number, frameId: number, ...ids: string[]) =>
  countCards({ id: OWN_ID, frameId, tab: { id: tab } } as never, ids);

const badges = () =>
  action.setBadgeText.mock.calls.map(([badge]) => {
    const { tabId, text } = badge as { tabId: number; text: string };
    return `${tabId}: ${text}`;
  });

test('the badge counts the different cards of all frames of a tab', async () => {
  await report(7, 0, 'p:a', 'p:b');
  await report(7, 3, 'p:b', 'p:c');
  await report(8, 0, 'p:a');
  expect(badges()).toEqual(['7: 2', '7: 3', '8: 1']);
});

test('frames that report at the same time are all counted', async () => {
  await Promise.all([report(7, 0, 'p:a'), report(7, 1, 'p:b'), report(7, 2, 'p:c')]);
  expect(badges().at(-1)).toBe('7: 3');
});

test('a frame that lost its marks is no longer counted, and zero cards show no number', async () => {
  await report(7, 0, 'p:a');
  await report(7, 3, 'p:b');
  await report(7, 3);
  await report(7, 0);
  expect(badges().slice(2)).toEqual(['7: 1', '7: ']);
});

test.each<[string, () => unknown, string]>([
  [
    'is left for another page',
    () => tabs.onUpdated.happen(7, { status: 'loading', url: 'https://b.example/' }),
    '7: 1',
  ],
  ['is closed', () => tabs.onRemoved.happen(7), '7: 1'],
  ['has loaded', () => tabs.onUpdated.happen(7, { status: 'complete' }), '7: 3'],
  [
    'goes elsewhere in the same page',
    () => tabs.onUpdated.happen(7, { url: 'https://a.example/#b' }),
    '7: 3',
  ],
  ['is not this one', () => tabs.onRemoved.happen(8), '7: 3'],
])('what frames counted is forgotten where the tab %s', async (_, happen, badge) => {
  await report(7, 3, 'p:a', 'p:b');
  happen();
  await report(7, 0, 'p:c');
  expect(badges().at(-1)).toBe(badge);
});

test('a tab that was closed meanwhile does not affect the badges of others', async () => {
  action.setBadgeText.mockRejectedValueOnce(new Error('No tab with id: 7.'));
  await report(7, 0, 'p:a');
  await report(8, 0, 'p:a', 'p:b');
  expect(badges().at(-1)).toBe('8: 2');
});

test('a page with endless frames does not fill the storage', async () => {
  for (let frame = 0; frame < 105; frame++) await report(7, frame, `p:${frame}`);
  expect(badges().at(-1)).toBe('7: 100');
});

test('a sender that is not a frame of a tab is not counted', async () => {
  await countCards({ id: OWN_ID } as never, ['p:a']);
  await countCards({ id: OWN_ID, tab: { id: 7 } } as never, ['p:a']);
  expect(badges()).toEqual([]);
});
