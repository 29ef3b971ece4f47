import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { click } from '../harness/controls.ts';
import { letTimePass } from '../harness/let-time-pass.ts';
import { readMarks, waitForMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { waitForText } from './wait-for-text.ts';

type ListingPage = { write(length: number, each?: number): void; writeInFrame(length: number): void };

/**
 * Amount of made-up names written at once, in characters. Three times as much fits into a page's budget, four times
 * does not.
 */
const ROUND = 60_000;

inBothBrowsers('A page that tries out names', running => {
  const write = (page: Page, length: number, each = length) =>
    page.evaluate((all, part) => (globalThis as unknown as ListingPage).write(all, part), length, each);
  const isMarked = async (page: Page, round: number): Promise<boolean> => {
    try {
      await waitForMark(page, 'Stepanakert', `p#round-${round}`);
      return true;
    } catch {
      return false;
    }
  };

  test('is read up to the length of an article, and further on request in the popup', async () => {
    const page = await running.session.openPage(running.pages.at('listing.html'));
    await waitForMark(page, 'Goris');
    let rounds = 0;
    // Alternates between a single text and many texts.
    for (; rounds < 8; rounds++) {
      await write(page, ROUND, rounds % 2 === 0 ? ROUND : 500);
      if (!(await isMarked(page, rounds + 1))) break;
    }
    expect(rounds).toBeGreaterThan(1);
    expect(rounds).toBeLessThan(8);

    // Neither a frame nor a reload resets the budget. Some of it has been refilled meanwhile, but not this much.
    const more = 2 * ROUND;
    await page.evaluate(length => (globalThis as unknown as ListingPage).writeInFrame(length), more);
    await letTimePass(page, 2_000);
    for (const frame of page.frames().slice(1)) expect(await readMarks(frame)).toEqual([]);
    await page.reload();
    await waitForMark(page, 'Goris');
    await write(page, more);
    await letTimePass(page, 2_000);
    expect((await readMarks(page)).filter(({ inside }) => inside.includes('p#round-1'))).toEqual([]);

    const popup = await running.session.openPopup(page);
    await waitForText(popup.page, message('popupStopped'));
    await click(popup.page, 'button', message('popupReadOn'));
    await waitForMark(page, 'Stepanakert', 'p#round-1');
    await popup.close();
  });

  test('an ordinary text of a million characters is read where the reader is', async () => {
    const page = await running.session.openPage(running.pages.at('honest.html'));
    await page.evaluate(() => document.getElementById('last')?.scrollIntoView());
    await waitForMark(page, 'Goris', 'p#last');
  });
});
