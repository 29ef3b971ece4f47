import { beforeEach, expect, test, vi } from 'vitest';
import { loadScript } from '../../../../entrypoints/background/load-script.ts';
import { fakeBrowser, OWN_ID } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));

const { executeScript } = fakeBrowser.scripting;
beforeEach(() => {
  executeScript.mockReset().mockResolvedValue([]);
});

const sender = { id: OWN_ID, frameId: 5, tab: { id: 7 } } as never;

test.each([
  ['the frame that asks', undefined, 5],
  ['the frame that is named', 9, 9],
  // The top frame's id is 0, which must not count as missing.
  ['the top frame', 0, 0],
])('a script goes into %s, and into no other', async (_, named, frame) => {
  expect(await loadScript('hover', sender, named)).toBe(true);
  expect(executeScript.mock.calls).toEqual([
    [{ target: { tabId: 7, frameIds: [frame] }, files: ['/content-scripts/hover.js'] }],
  ]);
});

test('a frame that has gone is not an error, and no script runs there', async () => {
  executeScript.mockRejectedValue(new Error('No frame with id 5 in tab 7.'));
  expect(await loadScript('frames', sender)).toBe(false);
});

test.each([
  ['no tab', { id: OWN_ID, frameId: 5 }],
  ['no frame', { id: OWN_ID, tab: { id: 7 } }],
])('where a sender has %s, nothing is loaded', async (_, asking) => {
  expect(await loadScript('content', asking as never)).toBe(false);
  expect(executeScript).not.toHaveBeenCalled();
});
