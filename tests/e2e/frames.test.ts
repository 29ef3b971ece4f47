import type { Frame, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { WRAPPERS } from '../fixtures/pages/framed.ts';
import { readCard, waitForCard } from '../harness/card.ts';
import { click } from '../harness/controls.ts';
import { letTimePass } from '../harness/let-time-pass.ts';
import { boxesOfMark, readMarks, readVisited, waitForMark, waitForNoMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { servePages } from '../harness/serve-pages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

/** Waits for a frame, at any depth, that contains a text. */
function frameWith(page: Page, text: string): Promise<Frame> {
  return waitUntil(`a frame with "${text}"`, async () => {
    for (const frame of page.frames()) {
      if (frame === page.mainFrame()) continue;
      const found = await frame.evaluate(wanted => document.body?.textContent?.includes(wanted), text);
      if (found) return frame;
    }
    return null;
  });
}

function frameNamed(page: Page, id: string): Promise<Frame> {
  return waitUntil(`the frame ${id}`, async () => (await page.$(`#${id}`))?.contentFrame() ?? null);
}

/** Rests the pointer on a mark in a frame directly in the page. */
async function pointAtMark(page: Page, frame: Frame, text: string): Promise<void> {
  const [box] = await boxesOfMark(frame, text);
  const { x, y } = (await (await frame.frameElement())?.boundingBox()) ?? { x: 0, y: 0 };
  await page.mouse.move(2, 2);
  await page.mouse.move(x + box!.x + box!.width / 2, y + box!.y + box!.height / 2, { steps: 3 });
}

inBothBrowsers('Frames', running => {
  const open = (name: string) => running.session.openPage(running.pages.at(name));

  test.each(Object.keys(WRAPPERS))('an article in the frame of a wrapper is read: %s', async how => {
    const page = await open(`wrapper-${how}.html`);
    const story = await frameWith(page, 'Above the harbour');
    await waitForMark(story, 'Stepanakert');
    await waitForMark(story, 'Josep Borrell');
    expect(await readMarks(page)).toEqual([]);
  });

  test('a story in a frame of an application is not read', async () => {
    const page = await open('application.html');
    const story = await frameWith(page, 'Above the harbour');
    await letTimePass(page, 7_000);
    expect(await readMarks(story)).toEqual([]);
  });

  test('in an article, only frames that a reader can see are read', async () => {
    const other = await servePages();
    const page = await open(`article-of-frames.html?elsewhere=${other.at('framed-story.html')}`);
    await waitForMark(page, 'Stepanakert');
    for (const id of ['plain', 'held']) {
      await page.evaluate(at => document.getElementById(at)?.scrollIntoView(), id);
      await waitForMark(await frameNamed(page, id), 'Antony Blinken');
    }
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
    await letTimePass(page, 4_000);
    for (const id of ['nothing', 'point', 'unseen', 'clear', 'aside', 'sealed', 'elsewhere'])
      expect(await readMarks(await frameNamed(page, id)), id).toEqual([]);
    await page.evaluate(() => {
      const frame = document.getElementById('nothing');
      frame?.style.removeProperty('display');
      frame?.scrollIntoView();
    });
    await waitForMark(await frameNamed(page, 'nothing'), 'Antony Blinken');
    await other.stop();
  });

  test('after a frame has navigated, its new page is read', async () => {
    const page = await open('article-of-frames.html');
    await page.evaluate(() => document.getElementById('plain')?.scrollIntoView());
    await waitForMark(await frameNamed(page, 'plain'), 'Antony Blinken');
    await page.evaluate(() => {
      const frame = document.getElementById('plain') as HTMLIFrameElement;
      frame.removeAttribute('srcdoc');
      frame.src = 'framed-story.html';
    });
    await waitForMark(await frameWith(page, 'Above the harbour'), 'Josep Borrell');
  });

  test('after a reload of the extension the frame is read again', async () => {
    const page = await open('wrapper-address.html');
    const story = await frameWith(page, 'Above the harbour');
    await waitForMark(story, 'Josep Borrell');
    await running.session.reloadExtension();
    await page.bringToFront();
    await waitUntil('a card of the new script', async () => {
      await pointAtMark(page, story, 'Josep Borrell');
      const opened = waitForCard(running.session, story).catch(() => null);
      return Promise.race([opened, letTimePass(page, 2_000)]);
    });
  });

  test('only our scripts in pages can have scripts loaded into frames', async () => {
    const options = await running.session.openExtensionPage('options.html');
    const ask = (message: object) =>
      options.evaluate(async sent => {
        type Runtime = { sendMessage(message: object): Promise<unknown> };
        const { runtime } = (globalThis as unknown as { chrome: { runtime: Runtime } }).chrome;
        return (await runtime.sendMessage(sent)) ?? null;
      }, message);
    for (const type of ['load-card-view', 'find-frames', 'read-frame'])
      expect(await ask({ type }), type).toBeNull();
    expect(await ask({ type: 'read-frame', frame: 0 })).toBeNull();
  });

  test('keys, card, popup and badge work in a wrapper’s frame', async () => {
    const { session } = running;
    const page = await open('wrapper-address.html');
    const story = await frameWith(page, 'Above the harbour');
    await waitForMark(story, 'Stepanakert');
    await waitUntil('the number', async () => (await session.badge(page)) === '3');
    await session.pressCommand(page, 'next-mention');
    await waitUntil('the first mention', async () => (await readVisited(story)) === 'Stepanakert');
    const popup = await session.openPopup(page);
    const jump = await waitUntil('the list', () =>
      popup.page.evaluate(() => {
        const row = document.querySelector('[data-card="south-caucasus:goris"]');
        return row?.parentElement
          ?.querySelector('[aria-label^="Go to the next mention"]')
          ?.getAttribute('aria-label');
      }),
    );
    expect(jump).toContain(message('popupJump', 'Goris'));
    await click(popup.page, 'button', jump);
    await waitUntil('the mention', async () => (await readVisited(story)) === 'Goris');
    await popup.close();
    await pointAtMark(page, story, 'Josep Borrell');
    expect(await readCard(await waitForCard(session, story))).toContain('Josep Borrell');
  });

  test('an open popup lists a frame that is read later', async () => {
    const page = await open('wrapper-late.html');
    const popup = await running.session.openPopup(page);
    await waitUntil('the card', () => popup.page.$('[data-card="south-caucasus:goris"]'));
    await popup.close();
  });

  test('the site’s switch applies to its frames', async () => {
    const page = await open('wrapper-address.html');
    const story = await frameWith(page, 'Above the harbour');
    await waitForMark(story, 'Stepanakert');
    const options = await running.session.openExtensionPage('options.html');
    const set = (on: boolean) =>
      options.evaluate(async value => {
        const { storage } = (globalThis as unknown as { chrome: { storage: { local: Storage } } }).chrome;
        const local = storage.local as unknown as {
          get(key: string): Promise<{ settings?: object }>;
          set(values: object): Promise<void>;
        };
        await local.set({ settings: { ...(await local.get('settings')).settings, on: value } });
      }, on);
    await set(false);
    await waitForNoMark(story, 'when everything is off');
    await page.bringToFront();
    await set(true);
    await waitForMark(story, 'Stepanakert');
  });
});
