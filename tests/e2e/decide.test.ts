import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { Request } from '#platform/protocol.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

type Asked = Request | (Request & Record<string, unknown>);

/** The extension's interfaces, as its own pages and scripts have them. */
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

/** Sends a request as the scripts of the extension in the frames of a tab send it, the top frame's answer first. */
function askFromTab(extension: Page, address: string, message: Asked, allFrames = false): Promise<unknown[]> {
  return extension.evaluate(
    async (address, message, allFrames) => {
      // By hand: Firefox's patterns know no ports.
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

/** What is kept, oldest first. */
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

inBothBrowsers('A decision in a page', running => {
  test('is kept for the page that the browser names, and taken back by its key', async () => {
    const { session, pages } = running;
    const address = pages.at('article.html');
    const { hostname } = new URL(address);
    await session.openPage(address);
    const extension = await session.openExtensionPage('options.html');
    const decide = (reach: 'article' | 'site' | 'always') =>
      askFromTab(extension, address, { type: 'decide', decision: MEANS, reach });
    const replies = [...(await decide('article')), ...(await decide('site')), ...(await decide('always'))];
    const kept = await readChoices(extension);
    expect(kept.map(({ choice }) => choice)).toEqual([
      { ...MEANS, scope: { type: 'article', address } },
      { ...MEANS, scope: { type: 'site', site: hostname } },
      { ...MEANS, scope: { type: 'always' } },
    ]);
    expect(replies).toEqual(kept.map(({ key }) => ({ ok: true, key })));
    for (const { key } of kept)
      expect(await askFromTab(extension, address, { type: 'undecide', key })).toEqual([{ ok: true, key }]);
    expect(await readChoices(extension)).toEqual([]);
  });

  test('in a frame is one about the article around it', async () => {
    const { session, pages } = running;
    const address = pages.at('frameset.html');
    await session.openPage(address);
    const extension = await session.openExtensionPage('options.html');
    const request: Asked = { type: 'decide', decision: MEANS, reach: 'article' };
    const replies = await askFromTab(extension, address, request, true);
    const [kept, ...others] = await readChoices(extension);
    expect(kept?.choice).toEqual({ ...MEANS, scope: { type: 'article', address } });
    expect(others).toEqual([]);
    expect(replies.length).toBeGreaterThan(1);
    for (const reply of replies) expect(reply).toEqual({ ok: true, key: kept?.key });
    await askFromTab(extension, address, { type: 'undecide', key: kept?.key ?? -1 });
  });

  test('cannot name another page, nor come from a page of the extension', async () => {
    const { session, pages } = running;
    const address = pages.at('article.html');
    await session.openPage(address);
    const extension = await session.openExtensionPage('options.html');
    const forged: Asked = {
      type: 'decide',
      decision: MEANS,
      reach: 'article',
      address: 'https://other.example/',
    };
    expect(await askFromTab(extension, address, forged)).not.toMatchObject([{ ok: true }]);
    const scoped = { ...MEANS, scope: { type: 'article', address: 'https://other.example/' } };
    const inside: Asked = { type: 'decide', decision: scoped as typeof MEANS, reach: 'article' };
    expect(await askFromTab(extension, address, inside)).not.toMatchObject([{ ok: true }]);
    const own = (message: Asked) => extension.evaluate(sent => chrome.runtime.sendMessage(sent), message);
    const refused = { ok: false, reason: 'not-allowed' };
    expect(await own({ type: 'decide', decision: MEANS, reach: 'always' })).toEqual(refused);
    expect(await own({ type: 'undecide', key: 1 })).toEqual(refused);
    expect(await readChoices(extension)).toEqual([]);
  });
});
