import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const order: string[] = [];
beforeEach(() => {
  order.length = 0;
  vi.resetModules();
  vi.stubGlobal('window', { close: () => order.push('close') });
});
afterEach(() => vi.unstubAllGlobals());

/** Opens the reading view from the popup in a browser that has these APIs. */
function popupIn(browser: object) {
  vi.doMock('wxt/browser', () => ({ browser }));
  return import('../../../../entrypoints/popup/open-reading-view.ts');
}

const chromium = { open: async ({ tabId }: { tabId: number }) => void order.push(`panel of ${tabId}`) };
const firefox = { open: async () => void order.push('sidebar') };

test.each([
  ['Chromium', { sidePanel: chromium }, 'panel of 7'],
  ['Firefox', { sidebarAction: firefox }, 'sidebar'],
])('%s opens it straight from the click, and then the popup goes', async (_, browser, opened) => {
  const { canOpenReadingView, openReadingView } = await popupIn(browser);
  expect(canOpenReadingView()).toBe(true);
  const opening = openReadingView(7);
  // Browsers refuse calls that come after the click.
  expect(order).toEqual([opened]);
  await opening;
  expect(order).toEqual([opened, 'close']);
});

test('a browser without a sidebar or panel (Firefox for Android) does not offer it', async () => {
  const { canOpenReadingView } = await popupIn({});
  expect(canOpenReadingView()).toBe(false);
});
