import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { allowOwnNames } from '../harness/allow-own-names.ts';
import { clickInCard, countHosts, openCard, readCard, waitForCard, waitForNoCard } from '../harness/card.ts';
import { click, fill } from '../harness/controls.ts';
import { letTimePass } from '../harness/let-time-pass.ts';
import { readAllMarks, waitForMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { waitForText } from './wait-for-text.ts';

/** How often the background is stopped while it reads: `READING_KILLS=200 npm run e2e -- life`. */
const KILLS = Number(process.env.READING_KILLS ?? 20);

inBothBrowsers('Over time', running => {
  beforeAll(() => allowOwnNames(running.session));

  const openArticle = async (): Promise<Page> => {
    const page = await running.session.openPage(running.pages.at('article.html'));
    await waitForMark(page, 'Goris');
    return page;
  };

  test('a card opens even if the background was stopped after marking', async () => {
    const page = await openArticle();
    await running.session.killBackground();
    const card = await openCard(running.session, page, 'Josep Borrell');
    expect(await readCard(card)).toContain('Josep Borrell');
  });

  test('an open card is closed by its own button even if the background was stopped meanwhile', async () => {
    const page = await openArticle();
    const card = await openCard(running.session, page, 'Josep Borrell');
    await clickInCard(page, card, 'button', message('contentPin'));
    await running.session.killBackground();
    await page.bringToFront();
    await clickInCard(page, card, 'button', message('contentClose'));
    await waitForNoCard(running.session, page);
  });

  test('text that arrives after the background was stopped is read', async () => {
    const page = await running.session.openPage(running.pages.at('live-blog.html'));
    await waitForMark(page, 'Stepanakert');
    await running.session.killBackground();
    await page.evaluate(() => {
      (globalThis as unknown as { addEntry(text: string): void }).addEntry('15:00 A convoy left Goris.');
    });
    await waitForMark(page, 'Goris');
  });

  test(`text is read at whichever moment the background is stopped, ${KILLS} times`, {
    timeout: 60_000 + KILLS * 15_000,
  }, async () => {
    const page = await running.session.openPage(running.pages.at('live-blog.html'));
    await waitForMark(page, 'Stepanakert');
    const took: number[] = [];
    for (let kill = 0; kill < KILLS; kill++) {
      const entry = await page.evaluate(() =>
        (globalThis as unknown as { addEntry(text: string): string }).addEntry('15:00 A convoy left Goris.'),
      );
      const begun = performance.now();
      // The moment is random on purpose: any moment must work.
      await new Promise(resolve => setTimeout(resolve, Math.random() * 250));
      await running.session.killBackground();
      await waitForMark(page, 'Goris', `p#${entry}`);
      took.push(Math.round(performance.now() - begun));
    }
    if (process.env.READING_KILLS)
      console.log(`ms until text was marked in spite of a stop: ${took.sort((a, b) => a - b).join(' ')}`);
  });

  test('a reload of the extension leaves nothing behind in an open page, which is read again', async () => {
    const page = await openArticle();
    const before = (await readAllMarks(page)).length;
    await openCard(running.session, page, 'Josep Borrell');
    await running.session.reloadExtension();
    await waitForNoCard(running.session, page);
    await page.bringToFront();
    await waitUntil('the same marks, each once', async () => (await readAllMarks(page)).length === before, {
      timeout: 30_000,
    });
    expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(1);
    // Firefox keeps the old script's marks until the new one has its own, so the pointer has to move again.
    await waitUntil('a card of the new script', async () => {
      await page.mouse.move(1, 1);
      const opened = openCard(running.session, page, 'Moscow').catch(() => null);
      return Promise.race([opened, letTimePass(page, 1_500)]);
    });
    expect(await countHosts(page)).toBe(1);
    await page.keyboard.press('Escape');
    await waitForNoCard(running.session, page);
  });

  test('a restart of the browser keeps the glossary and the settings', async () => {
    const options = await running.session.openExtensionPage('options.html#new=');
    await fill(options, 'textbox', message('optionsTitle'), 'volunteers');
    await fill(options, 'textbox', message('optionsGist'), 'Written before the restart');
    await click(options, 'button', message('optionsSave'));
    await waitForText(options, message('optionsSaved', 'volunteers'));
    await running.session.restart();
    const page = await openArticle();
    await waitForMark(page, 'volunteers');
    await openCard(running.session, page, 'volunteers');
    await waitForCard(running.session, page, 'Written before the restart');
  });
});
