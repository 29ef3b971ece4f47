import { beforeEach, expect, test, vi } from 'vitest';
import { pageOfTab } from '#connected/tab/page-of-tab.ts';
import type { TabView } from '#connected/tab/use-tab.ts';
import type { PageReading } from '#core/mentions/page-reading.ts';
import type { Settings } from '#core/settings/settings.ts';
import { DEFAULT_SETTINGS } from '#platform/settings/settings.ts';

const { browser, store } = vi.hoisted(() => {
  const store: Record<string, unknown> = {};
  return {
    store,
    browser: {
      tabs: { reload: vi.fn() },
      permissions: { request: vi.fn(async () => true) },
      storage: {
        local: {
          get: async (key: string) => ({ [key]: store[key] }),
          set: async (values: object) => void Object.assign(store, values),
        },
      },
    },
  };
});
vi.mock('wxt/browser', () => ({ browser }));

beforeEach(() => {
  vi.clearAllMocks();
  for (const key of Object.keys(store)) delete store[key];
});

const READING: PageReading = { state: 'reading', reason: null, pending: false, top: true, cards: [] };
const ADDRESS = 'https://www.news.example/a';

function page(address: string | undefined, view: Partial<TabView> = {}, settings: Partial<Settings> = {}) {
  const kept: Promise<Settings>[] = [];
  const tab = { id: 7, url: address, loading: false, privateWindow: false };
  const whole = {
    tab,
    reading: READING,
    listening: true,
    access: true,
    jump: () => {},
    readOn: () => {},
    ...view,
  };
  const found = pageOfTab({ ...DEFAULT_SETTINGS, ...settings }, whole, change => void kept.push(change));
  return { ...found, kept };
}

test.each<[string, string | undefined, Partial<TabView>, Partial<Settings>, object]>([
  ['an article', ADDRESS, {}, {}, { status: 'reading', site: 'news.example', reason: null }],
  ['a site that is never read', ADDRESS, {}, { sites: { 'news.example': 'never' } }, { status: 'off-here' }],
  ['the rule of another site', ADDRESS, {}, { sites: { 'example.org': 'never' } }, { status: 'reading' }],
  ['everything switched off', ADDRESS, {}, { on: false }, { status: 'off-everywhere' }],
  [
    'a page that still loads',
    ADDRESS,
    { reading: null, listening: false, tab: { id: 7, url: ADDRESS, loading: true, privateWindow: false } },
    {},
    { status: 'waiting' },
  ],
  ['a page that does not answer', ADDRESS, { reading: null, listening: false }, {}, { status: 'no-answer' }],
  [
    'a site without access',
    undefined,
    { reading: null, listening: false, access: false },
    {},
    { status: 'no-access', site: null },
  ],
  [
    'a background that could not read',
    ADDRESS,
    { reading: { ...READING, state: 'failed', reason: 'storage-full' } },
    {},
    { status: 'failed', reason: 'storage-full' },
  ],
  ['a tab that was closed', ADDRESS, { tab: null, reading: null, listening: false }, {}, { site: null }],
])('%s', (_, address, view, settings, note) => {
  expect(page(address, view, settings).note).toMatchObject(note);
});

test('the site’s rule is found without its www', () => {
  expect(page(ADDRESS, {}, { sites: { 'news.example': 'always' } }).rule).toBe('always');
  expect(page(ADDRESS).rule).toBeNull();
});

test('the reader’s changes are stored: the switch, and the rule of this site', async () => {
  const { note, kept } = page(ADDRESS);
  note.actions.onSwitchOn();
  await Promise.all(kept);
  note.actions.onChangeRule('always');
  await Promise.all(kept);
  expect(store).toMatchObject({ settings: { on: true, sites: { 'news.example': 'always' } } });
});

test('a page without a site gets no rule', async () => {
  const { note, kept } = page('about:blank');
  note.actions.onChangeRule('always');
  expect(kept).toEqual([]);
  expect(store).toEqual({});
});

test('access is requested directly in the click, and the tab is reloaded', () => {
  const { note } = page(ADDRESS);
  note.actions.onAskAccess();
  expect(browser.permissions.request).toHaveBeenCalled();
  note.actions.onReload();
  expect(browser.tabs.reload).toHaveBeenCalledWith(7);
});
