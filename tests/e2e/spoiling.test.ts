import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitForMark } from '../harness/marks.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

type SpoilerPage = {
  spoil: Record<string, () => void>;
  isPainted(): boolean;
  isOwnSheetThere(): boolean;
  errors: string[];
  addForm(): void;
};

const WAYS = ['registry', 'name', 'ranges', 'other', 'sheets', 'rules'];

inBothBrowsers('Pages that interfere with marks', running => {
  const open = (name: string) => running.session.openPage(running.pages.at(name));
  const isPainted = (page: Page) => page.evaluate(() => (globalThis as unknown as SpoilerPage).isPainted());

  test('marks that another script removed come back, and that script’s own sheet stays', async () => {
    const page = await open('spoiler.html');
    await waitForMark(page, 'Stepanakert');
    for (const way of WAYS) {
      await waitUntil(`the marks before ${way}`, () => isPainted(page));
      await page.evaluate(wanted => (globalThis as unknown as SpoilerPage).spoil[wanted]?.(), way);
      await waitUntil(`the marks after ${way}`, () => isPainted(page), { timeout: 30_000 });
    }
    await waitForMark(page, 'Stepanakert');
    expect(await page.evaluate(() => (globalThis as unknown as SpoilerPage).isOwnSheetThere())).toBe(true);
  });

  test('forms whose fields shadow properties do not affect marks in other text', async () => {
    const page = await open('spoilt-forms.html');
    const see = async (id: string, name: string) => {
      await page.evaluate(wanted => document.getElementById(wanted)?.scrollIntoView(), id);
      await waitForMark(page, name, `p#${id}`);
    };
    await see('after', 'Stepanakert');
    await see('inside', 'Yerevan');
    await see('last', 'Tbilisi');
    await page.evaluate(() => (globalThis as unknown as SpoilerPage).addForm());
    await see('late', 'Ankara');
    expect(await page.evaluate(() => (globalThis as unknown as SpoilerPage).errors)).toEqual([]);
  });
});
