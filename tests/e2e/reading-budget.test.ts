import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { click } from '../harness/controls.ts';
import { letTimePass } from '../harness/let-time-pass.ts';
import { readMarks, waitForMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { waitForText } from './wait-for-text.ts';

type ListingPage = { write(length: number, each?: number): void; writeInFrame(length: number): void };

/** Made-up names that are written at once, in characters: four times is about what a page may have read. */
const ROUND = 50_000;

inBothBrowsers('A page that tries out names', running => {
  const write = (page: Page, each?: number) =>
    page.evaluate(
      (length, part) => (globalThis as unknown as ListingPage).write(length, part),
      ROUND,
      each ?? ROUND,
    );
  const isMarked = async (page: Page): Promise<boolean> => {
    try {
      await waitForMark(page, 'Stepanakert');
      return true;
    } catch {
      return false;
    }
  };

  test('is read no further than an article is long, says so in the popup, and is read on when asked to', async () => {
    const page = await running.session.openPage(running.pages.at('listing.html'));
    await waitForMark(page, 'Goris');
    let rounds = 0;
    // In one text and in many, in turn.
    for (; rounds < 8; rounds++) {
      await write(page, rounds % 2 === 0 ? undefined : 500);
      if (!(await isMarked(page))) break;
    }
    expect(rounds).toBeGreaterThan(1);
    expect(rounds).toBeLessThan(8);

    // Neither a frame nor loading the page again begins anew.
    await page.evaluate(length => (globalThis as unknown as ListingPage).writeInFrame(length), ROUND);
    await letTimePass(page, 2_000);
    for (const frame of page.frames().slice(1)) expect(await readMarks(frame)).toEqual([]);
    await page.reload();
    await waitForMark(page, 'Goris');
    await write(page);
    await letTimePass(page, 2_000);
    expect((await readMarks(page)).map(({ text }) => text)).not.toContain('Stepanakert');

    const popup = await running.session.openPopup(page);
    await waitForText(popup.page, message('popupStopped'));
    await click(popup.page, 'button', message('popupReadOn'));
    await waitForMark(page, 'Stepanakert');
    await popup.close();
  });

  test('an honest text of a million characters is read where the reader is', async () => {
    const page = await running.session.openPage(running.pages.at('honest.html'));
    await page.evaluate(() => document.getElementById('last')?.scrollIntoView());
    await waitForMark(page, 'Goris', 'p#last');
  });
});
