import { beforeEach, expect, test, vi } from 'vitest';
import { findTab, readTab } from '#connected/tab/find-tab.ts';

const tabs = vi.hoisted(() => ({ get: vi.fn(), query: vi.fn() }));
vi.mock('wxt/browser', () => ({ browser: { tabs } }));

const tab = (id: number | undefined, more: object = {}) => ({
  id,
  url: `https://news.example/${id}`,
  status: 'complete',
  incognito: false,
  ...more,
});

beforeEach(() => {
  tabs.get.mockReset().mockImplementation(async (id: number) => tab(id));
  tabs.query.mockReset().mockResolvedValue([tab(3)]);
});

const find = (search: string) => findTab(new URLSearchParams(search));

test.each([
  ['?tab=12', 12],
  // Without a valid tab id, the popup belongs to the active tab.
  ['', 3],
  ['?tab=', 3],
  ['?tab=0', 3],
  ['?tab=-1', 3],
  ['?tab=1.5', 3],
  ['?tab=news', 3],
])('popup.html%s stands over tab %d', async (search, id) => {
  expect(await find(search)).toEqual({
    id,
    url: `https://news.example/${id}`,
    loading: false,
    privateWindow: false,
  });
});

test('the active tab is that of the popup’s window', async () => {
  await find('');
  expect(tabs.query).toHaveBeenCalledWith({ active: true, currentWindow: true });
});

test('a loading page, one in a private window and one without an address are distinguished', async () => {
  tabs.get.mockResolvedValue(tab(5, { status: 'loading', incognito: true, url: undefined }));
  expect(await readTab(5)).toEqual({ id: 5, url: undefined, loading: true, privateWindow: true });
});

test('there is no tab if it was closed, if the window has none, or if it is not a page', async () => {
  tabs.get.mockRejectedValue(new Error('No tab with id: 12.'));
  expect(await find('?tab=12')).toBeNull();
  tabs.query.mockResolvedValue([]);
  expect(await find('')).toBeNull();
  // The developer tools.
  tabs.query.mockResolvedValue([tab(undefined)]);
  expect(await find('')).toBeNull();
});
