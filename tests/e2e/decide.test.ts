import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { BackgroundRequest } from '#platform/protocols/requests.ts';
import { openCard } from '../harness/card.ts';
import type { CardHandle } from '../harness/card-handle.ts';
import { waitForMark } from '../harness/marks.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

type Asked = BackgroundRequest | (BackgroundRequest & Record<string, unknown>);

/** The extension API, as the extension's own pages and scripts see it. */
declare const chrome: {
  runtime: { sendMessage(message: unknown): Promise<unknown> };
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  scripting: {
    executeScript(injection: {
      target: { tabId: number; allFrames?: boolean };
      func: (message: unknown) => Promise<unknown>;
      args: unknown[];
    }): Promise<{ frameId: number; result?: unknown }[]>;
  };
};

/** Sends a request as our scripts in the frames of a tab would; the top frame's answer comes first. */
function askFromTab(extension: Page, address: string, message: Asked, allFrames = false): Promise<unknown[]> {
  return extension.evaluate(
    async (address, message, allFrames) => {
      // Filtered by hand, because match patterns in Firefox cannot have ports.
      const tabs = (await chrome.tabs.query({})).filter(({ url }) => url === address);
      const [tab] = tabs;
      if (!tab || tabs.length > 1) throw new Error(`${tabs.length} tabs show ${address}`);
      const answers = await chrome.scripting.executeScript({
        target: { tabId: tab.id, allFrames },
        func: message => chrome.runtime.sendMessage(message),
        args: [message],
      });
      return answers.sort((one, other) => one.frameId - other.frameId).map(({ result }) => result);
    },
    address,
    message,
    allFrames,
  );
}

/** The stored choices, oldest first. */
function readChoices(extension: Page): Promise<{ key: number; choice: unknown }[]> {
  return extension.evaluate(async () => {
    const wait = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await wait(indexedDB.open('backgrounder'));
    const rows = await wait(database.transaction('choices').objectStore('choices').getAll());
    database.close();
    return rows.map(({ key, choice }) => ({ key, choice }));
  });
}

const MEANS = { type: 'means', name: 'Velmar', card: 'coast:velmar-town' } as const;

/** Sends a request as a card's frame, where decisions are made. */
const askFromCard = (card: CardHandle, message: Asked): Promise<unknown> =>
  card.evaluate((_root, sent) => chrome.runtime.sendMessage(sent), message);

inBothBrowsers('A decision in a page', running => {
  test('is stored for the page that the browser gives, and removed by its key', async () => {
    const { session, pages } = running;
    const address = pages.at('article.html');
    const { hostname } = new URL(address);
    const page = await session.openPage(address);
    await waitForMark(page, 'Goris');
    const card = await openCard(session, page, 'Josep Borrell');
    const decide = (reach: 'article' | 'site' | 'always') =>
      askFromCard(card, { type: 'decide', decision: MEANS, reach });
    const replies = [await decide('article'), await decide('site'), await decide('always')];
    const extension = await session.openExtensionPage('options.html');
    const kept = await readChoices(extension);
    expect(kept.map(({ choice }) => choice)).toEqual([
      { ...MEANS, scope: { type: 'article', address } },
      { ...MEANS, scope: { type: 'site', site: hostname } },
      { ...MEANS, scope: { type: 'always' } },
    ]);
    expect(replies).toEqual(kept.map(({ key }) => ({ ok: true, key })));
    for (const { key } of kept)
      expect(await askFromCard(card, { type: 'undecide', key })).toEqual({ ok: true, key });
    expect(await readChoices(extension)).toEqual([]);
  });

  test('cannot be made for another page', async () => {
    const { session, pages } = running;
    const page = await session.openPage(pages.at('article.html'));
    await waitForMark(page, 'Goris');
    const card = await openCard(session, page, 'Josep Borrell');
    const other = 'https://other.example/';
    const forged: Asked = { type: 'decide', decision: MEANS, reach: 'article', address: other };
    expect(await askFromCard(card, forged)).not.toMatchObject({ ok: true });
    const scoped = { ...MEANS, scope: { type: 'article', address: other } };
    const inside: Asked = { type: 'decide', decision: scoped as typeof MEANS, reach: 'article' };
    expect(await askFromCard(card, inside)).not.toMatchObject({ ok: true });
    expect(await readChoices(await session.openExtensionPage('options.html'))).toEqual([]);
  });

  // Requests that a compromised page process could send, but that only a card's frame may send.
  test.each([
    { type: 'decide', decision: MEANS, reach: 'always' },
    { type: 'undecide', key: 1 },
    { type: 'cards', ids: ['south-caucasus:nikol-pashinyan'] },
    { type: 'map', card: 'south-caucasus:goris' },
    { type: 'card-shown', card: 'south-caucasus:goris' },
    { type: 'set-date', date: '2023-09-19' },
  ] satisfies BackgroundRequest[])('$type is refused from a page’s own script', async request => {
    const { session, pages } = running;
    const address = pages.at('frameset.html');
    await session.openPage(address);
    const extension = await session.openExtensionPage('options.html');
    for (const answer of await askFromTab(extension, address, request, true))
      expect([null, '{"ok":false,"reason":"not-allowed"}']).toContain(answer && JSON.stringify(answer));
    expect(await readChoices(extension)).toEqual([]);
  });

  test('is refused from other pages of the extension', async () => {
    const extension = await running.session.openExtensionPage('options.html');
    const own = (message: Asked) => extension.evaluate(sent => chrome.runtime.sendMessage(sent), message);
    expect(await own({ type: 'decide', decision: MEANS, reach: 'always' })).toBeNull();
    expect(await own({ type: 'undecide', key: 1 })).toBeNull();
    expect(await readChoices(extension)).toEqual([]);
  });
});
