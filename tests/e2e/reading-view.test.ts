import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violationsOf } from '../harness/axe.ts';
import { control } from '../harness/controls.ts';
import { readVisited, waitForMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { waitForText } from './wait-for-text.ts';

/** The cards in the view's list, from the top; with `near`, those of the paragraph being read. */
function readList(view: Page, near = false): Promise<string[]> {
  return view.evaluate(
    selector => [...document.querySelectorAll<HTMLElement>(selector)].map(row => row.dataset.card ?? ''),
    near ? '.mentioned-group-near [data-card]' : '[data-card]',
  );
}

inBothBrowsers('The reading view', running => {
  const openOver = async (name: string): Promise<{ page: Page; view: Page }> => {
    const page = await running.session.openPage(running.pages.at(name));
    if (name === 'article.html') await waitForMark(page, 'Goris');
    return { page, view: await running.session.openReadingView(page) };
  };

  test('lists the article’s cards with the places of their mentions', async () => {
    const { view } = await openOver('article.html');
    await waitUntil('the list', async () => (await readList(view)).length >= 36);
    const ticks = () => view.evaluate(() => document.querySelectorAll('.strip-tick').length);
    await waitUntil('a tick for each card', async () => (await ticks()) >= 36);
    await view.close();
  });

  test('follows the scroll', async () => {
    const { page, view } = await openOver('article.html');
    const before = await waitUntil('the cards at the beginning', async () => {
      const list = await readList(view, true);
      return list.length > 0 && list;
    });
    await page.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await waitUntil('other cards to lead', async () => {
      const list = await readList(view, true);
      return list.length > 0 && list.join() !== before.join();
    });
    await view.close();
  });

  test('goes to a mention by its tick', async () => {
    const { page, view } = await openOver('article.html');
    await waitUntil('the strips', () => view.$('li:has([data-card="south-caucasus:goris"]) .strip-tick'));
    await view.focus('li:has([data-card="south-caucasus:goris"]) .strip-tick');
    await view.keyboard.press('Enter');
    await waitUntil('the mention', async () => (await readVisited(page)) === 'Goris');
    await view.close();
  });

  test('opens a complete card, and goes back', async () => {
    const { view } = await openOver('article.html');
    await waitUntil('the list', async () => (await readList(view)).length >= 36);
    await view.click('[data-card]');
    await control(view, 'button', message('cardEdit'));
    await view.keyboard.press('Enter');
    await waitUntil('the list again', async () => (await readList(view)).length >= 36);
    await view.close();
  });

  test('goes back with the same scroll position, focus and chosen pair', async () => {
    const { view } = await openOver('article.html');
    await (await control(view, 'tab', message('readingViewConnections'))).click();
    await view.waitForSelector('select option[value="south-caucasus:nikol-pashinyan"]');
    const [from, to] = await view.$$('select');
    await from!.select('south-caucasus:stepanakert');
    await to!.select('south-caucasus:nikol-pashinyan');
    const links = '.reading-view .button-link';
    await view.waitForSelector(links);
    const pressed = await view.evaluate(selector => {
      const all = [...document.querySelectorAll<HTMLElement>(selector)];
      const last = all.at(-1)!;
      last.focus();
      return { text: last.textContent, scrolled: document.getElementById('tab-content')!.scrollTop };
    }, links);
    await view.keyboard.press('Enter');
    await control(view, 'button', message('cardEdit'));
    await view.keyboard.press('Escape');
    await waitUntil('the section again', () => view.evaluate(() => !document.querySelector('.card')));
    const now = await view.evaluate(() => ({
      text: document.activeElement?.textContent,
      scrolled: document.getElementById('tab-content')!.scrollTop,
    }));
    expect(now).toEqual(pressed);
    await view.close();
  });

  test('shows each section from its top', async () => {
    const { view } = await openOver('article.html');
    await waitUntil('the list', async () => (await readList(view)).length >= 36);
    await view.evaluate(() => document.getElementById('tab-content')!.scrollTo({ top: 900 }));
    await (await control(view, 'tab', message('readingViewUnexplained'))).click();
    await view.waitForSelector('.reading-name');
    expect(await view.evaluate(() => document.getElementById('tab-content')!.scrollTop)).toBe(0);
    await view.close();
  });

  test('changes sections by the arrow keys', async () => {
    const { view } = await openOver('article.html');
    await (await control(view, 'tab', message('readingViewCards'))).focus();
    await view.keyboard.press('End');
    const selected = () => view.evaluate(() => document.querySelector('[aria-selected="true"]')?.textContent);
    expect(await selected()).toBe(message('readingViewSheet'));
    await view.keyboard.press('ArrowRight');
    expect(await selected()).toBe(message('readingViewCards'));
    await view.close();
  });

  test('says that a page is not an article', async () => {
    const { view } = await openOver('mail.html');
    await waitForText(view, message('popupNotArticle'));
    await view.close();
  });

  test.each(['light', 'dark'] as const)('has no violation that axe finds, %s', async scheme => {
    const { view } = await openOver('article.html');
    await running.session.setColours(view, scheme);
    await waitUntil('the strips', () => view.$('.strip-tick'));
    expect(await violationsOf(view)).toEqual([]);
    await view.close();
  });
});
