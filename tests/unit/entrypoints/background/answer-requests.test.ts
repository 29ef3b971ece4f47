import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { answerRequests } from '../../../../entrypoints/background/answer-requests.ts';
import { fakeBrowser, OWN_ID, OWN_ORIGIN } from './fake-browser.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('./fake-browser.ts')).fakeBrowser }));

const PAGE = {
  id: OWN_ID,
  url: 'https://news.example/',
  frameId: 0,
  tab: { id: 7, url: 'https://news.example/' },
};
const FRAME = { ...PAGE, url: `${OWN_ORIGIN}card.html?token`, frameId: 5 };
const POPUP = { id: OWN_ID, url: `${OWN_ORIGIN}popup.html` };
const OPTIONS = {
  id: OWN_ID,
  url: `${OWN_ORIGIN}options.html`,
  tab: { id: 8, url: `${OWN_ORIGIN}options.html` },
};

const asked: string[] = [];
let isGone = false;

beforeEach(() => {
  asked.length = 0;
  isGone = false;
  vi.clearAllMocks();
  vi.stubGlobal('location', new URL(OWN_ORIGIN));
  fakeBrowser.runtime.onMessage.clear();
  answerRequests({
    keeper: {
      check: async () => {
        asked.push('check');
        return { ok: true };
      },
      startAnew: async () => {
        asked.push('start anew');
        return { ok: true };
      },
    },
    budgets: {
      raise: async (tab: number) => {
        if (isGone) throw new Error('No such tab.');
        asked.push(`raise ${tab}`);
      },
    },
  } as never);
});

afterEach(() => vi.unstubAllGlobals());

const ask = async (message: object, sender: object) =>
  (await fakeBrowser.runtime.onMessage.happen(message, sender)[0]) as unknown;

test.each([
  ['popup', POPUP],
  ['options page', OPTIONS],
])('the %s has the glossary checked, and started anew', async (_, sender) => {
  expect(await ask({ type: 'check-glossary' }, sender)).toEqual({ ok: true });
  expect(await ask({ type: 'start-anew' }, sender)).toEqual({ ok: true });
  expect(asked).toEqual(['check', 'start anew']);
});

test('a page’s script can neither delete the glossary nor learn its state', async () => {
  expect(await ask({ type: 'start-anew' }, PAGE)).toBeNull();
  expect(await ask({ type: 'check-glossary' }, PAGE)).toBeNull();
  expect(asked).toEqual([]);
});

test('the popup can have a tab read further; a page and its card cannot', async () => {
  expect(await ask({ type: 'read-on', tab: 7 }, POPUP)).toBe(true);
  for (const sender of [PAGE, FRAME]) expect(await ask({ type: 'read-on', tab: 7 }, sender)).toBe(false);
  expect(asked).toEqual(['raise 7']);
});

test('a closed tab is not read further', async () => {
  isGone = true;
  expect(await ask({ type: 'read-on', tab: 9 }, POPUP)).toBe(false);
});

test.each([
  [{ type: 'load-hover' }, 0, 'hover'],
  [{ type: 'find-frames' }, 0, 'frames'],
  [{ type: 'read-frame', frame: 3 }, 3, 'content'],
])('%j of a page loads its script there', async (message, frame, script) => {
  expect(await ask(message, PAGE)).toBe(true);
  expect(fakeBrowser.scripting.executeScript.mock.calls).toEqual([
    [{ target: { tabId: 7, frameIds: [frame] }, files: [`/content-scripts/${script}.js`] }],
  ]);
});

test.each([['load-hover'], ['find-frames'], ['read-frame']])(
  'a window of ours has no page for %s',
  async type => {
    expect(await ask({ type }, OPTIONS)).toBeUndefined();
    expect(fakeBrowser.scripting.executeScript).not.toHaveBeenCalled();
  },
);

test.each([
  [{ type: 'open-options' }, ''],
  [{ type: 'open-options', card: 'p:a' }, '#card=p%3Aa'],
  [{ type: 'open-options', newTitle: 'Lachin' }, '#new=Lachin'],
])('%j opens the options there', async (message, hash) => {
  await ask(message, FRAME);
  expect(fakeBrowser.tabs.create).toHaveBeenCalledWith({ url: `${OWN_ORIGIN}options.html${hash}` });
});
