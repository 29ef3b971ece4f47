import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openCard, waitForNoCard } from '../harness/card.ts';
import { letTimePass } from '../harness/let-time-pass.ts';
import { boxesOfMark, readMarks, waitForMark } from '../harness/marks.ts';
import { importFile } from './import-pack.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { madeCard, packFile } from './made-pack.ts';

/** The extension API, as the extension's own pages and scripts see it. */
declare const chrome: {
  runtime: {
    sendMessage(message: unknown): Promise<unknown>;
    connect(how: { name: string }): {
      postMessage(message: unknown): void;
      onMessage: { addListener(listener: (message: unknown) => void): void };
      onDisconnect: { addListener(listener: () => void): void };
    };
  };
  tabs: { query(query: object): Promise<{ id: number; url?: string }[]> };
  scripting: {
    executeScript(injection: {
      target: { tabId: number };
      func: (message: never) => Promise<unknown>;
      args: unknown[];
    }): Promise<{ result?: unknown }[]>;
  };
};

/** The answer that a compromised page process gets to a message: it can send whatever our script can. */
function forge(extension: Page, address: string, way: 'port' | 'request', message: object): Promise<unknown> {
  return extension.evaluate(
    async (address, way, message) => {
      const [tab] = (await chrome.tabs.query({})).filter(({ url }) => url === address);
      const onPort = (sent: never) =>
        new Promise<unknown>(resolve => {
          const port = chrome.runtime.connect({ name: 'reading' });
          port.onMessage.addListener(answer => {
            if ((answer as { cards?: unknown }).cards || (answer as { read?: unknown }).read) resolve(answer);
          });
          port.onDisconnect.addListener(() => resolve('ended'));
          port.postMessage(sent);
        });
      const asRequest = async (sent: never) => (await chrome.runtime.sendMessage(sent)) ?? null;
      const [answer] = await chrome.scripting.executeScript({
        target: { tabId: tab!.id },
        func: way === 'port' ? onPort : asRequest,
        args: [message],
      });
      return answer?.result ?? null;
    },
    address,
    way,
    message,
  );
}

const place = { shapes: [{ type: 'point', position: [46.4, 39.5] }], drawnBy: 'A test' };

inBothBrowsers('The boundary between page and glossary', running => {
  test('a private card is not marked, sent or drawn, whoever asks', async () => {
    const { session, pages } = running;
    await importFile(
      session,
      'secret',
      packFile('secret', [
        madeCard('secret:open', { kind: 'term', title: 'volunteers', gist: 'Open', place }),
        madeCard('secret:closed', {
          kind: 'term',
          title: 'tents',
          gist: 'Private',
          place,
          private: true,
        }),
      ]),
    );
    const address = pages.at('article.html');
    const page = await session.openPage(address);
    await waitForMark(page, 'volunteers');
    const text = await page.evaluate(() => document.body.innerText);
    expect(text).toContain('tents');
    expect((await readMarks(page)).map(mark => mark.text)).not.toContain('tents');

    const ids = ['secret:closed', 'secret:open'];
    const mapOf = (card: string) => ({ type: 'map', card });
    // Asks as the card's own frame would.
    const card = await openCard(session, page, 'volunteers');
    const ask = (message: object) =>
      card.evaluate((_root, sent) => chrome.runtime.sendMessage(sent), message);
    expect(await ask({ type: 'cards', ids })).toMatchObject([{ card: { id: 'secret:open' } }]);
    expect(await ask(mapOf('secret:open'))).toMatchObject({ drawnBy: 'A test' });
    expect(await ask(mapOf('secret:closed'))).toBeNull();
    // Asks as a compromised page process could.
    const extension = await session.openExtensionPage('options.html');
    const answer = await forge(extension, address, 'port', { type: 'cards', request: 1, ids });
    expect(JSON.stringify(answer)).not.toContain('secret:closed');
    for (const message of [
      { type: 'cards', ids },
      mapOf('secret:open'),
      { type: 'card-shown', card: ids[1] },
    ])
      expect(await forge(extension, address, 'request', message)).toBeNull();
  });

  test('an invalid message closes the connection, and is not answered', async () => {
    const { session, pages } = running;
    const address = pages.at('article.html');
    await waitForMark(await session.openPage(address), 'Goris');
    const extension = await session.openExtensionPage('options.html');
    const long = { key: 0, text: 'Baku '.repeat(20_000) };
    const reading = { type: 'read', request: 1, article: { language: 'en' }, named: [] };
    for (const message of [{ type: 'everything' }, { ...reading, blocks: [long] }])
      expect(await forge(extension, address, 'port', message)).toBe('ended');
    expect(await forge(extension, address, 'request', { type: 'everything' })).toBeNull();
  });

  test('a page cannot act for another tab', async () => {
    const { session, pages } = running;
    const address = pages.at('article.html');
    await session.openPage(address);
    const extension = await session.openExtensionPage('options.html');
    const tab = await extension.evaluate(async () => (await chrome.tabs.query({}))[0]!.id);
    const message = { type: 'set-date', date: '2020-01-01', tab };
    expect(await forge(extension, address, 'request', message)).toEqual({ ok: false, reason: 'not-allowed' });
  });

  test('events that a page makes up neither open nor close a card', async () => {
    const { session, pages } = running;
    const page = await session.openPage(pages.at('article.html'));
    await waitForMark(page, 'Goris');
    const [box] = await boxesOfMark(page, 'Goris');
    const makeUp = () =>
      page.evaluate(({ x, y, width, height }) => {
        const at = { clientX: x + width / 2, clientY: y + height / 2, bubbles: true, composed: true };
        const target = document.elementFromPoint(at.clientX, at.clientY) ?? document.body;
        for (const pointerType of ['mouse', 'touch'])
          for (const type of ['pointerover', 'pointermove', 'pointerdown', 'pointerup'])
            target.dispatchEvent(new PointerEvent(type, { ...at, pointerType }));
        for (const type of ['mousemove', 'click']) target.dispatchEvent(new MouseEvent(type, at));
        for (const key of ['Shift', 'Escape'])
          target.dispatchEvent(new KeyboardEvent('keydown', { ...at, key }));
      }, box!);
    await makeUp();
    await letTimePass(page, 1_000);
    expect(await session.card(page)).toBeNull();
    await openCard(session, page, 'Goris');
    await makeUp();
    await letTimePass(page, 1_000);
    expect(await session.card(page)).not.toBeNull();
    await page.keyboard.press('Escape');
    await waitForNoCard(session, page);
  });
});
