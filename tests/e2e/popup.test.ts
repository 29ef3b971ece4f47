import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violationsOf } from '../harness/axe.ts';
import { click, control, fill } from '../harness/controls.ts';
import { readMarks, readVisited, waitForMark, waitForNoMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import type { Popup } from '../harness/session.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { waitForText } from './wait-for-text.ts';

/** The titles in the popup's list, from the top. */
function readList(popup: Page): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-card]')].map(row => row.dataset.card ?? ''),
  );
}

inBothBrowsers('The popup', running => {
  const openOver = async (name: string, mark?: string): Promise<{ page: Page; popup: Popup }> => {
    const page = await running.session.openPage(running.pages.at(name));
    if (mark !== undefined) await waitForMark(page, mark);
    return { page, popup: await running.session.openPopup(page) };
  };

  /** Goes to the list of cards from the overview, which the popup shows first for a dated article. */
  const showCards = async (popup: Popup): Promise<void> => {
    const tab = await waitUntil('the tab of cards', () => popup.page.$('#tab-cards'));
    await tab.evaluate(element => (element as HTMLElement).click());
  };

  test('lists the article’s cards in the order of their first mention', async () => {
    const { popup } = await openOver('article.html', 'Goris');
    await showCards(popup);
    const list = await waitUntil('the list', async () => {
      const cards = await readList(popup.page);
      return cards.length >= 36 && cards;
    });
    // The line above the headline names the region.
    expect(list.slice(0, 4)).toEqual([
      'south-caucasus:south-caucasus',
      'south-caucasus:azerbaijan',
      'south-caucasus:nagorno-karabakh',
      'south-caucasus:stepanakert',
    ]);
    await popup.close();
  });

  test('has its intended size when the toolbar button opens it', async () => {
    const page = await running.session.openPage(running.pages.at('article.html'));
    await waitForMark(page, 'Goris');
    const { width, height } = await running.session.measurePopup(page);
    expect(width).toBeGreaterThanOrEqual(360);
    expect(width).toBeLessThanOrEqual(400);
    expect(height).toBeGreaterThanOrEqual(340);
    expect(height).toBeLessThanOrEqual(600);
  });

  test('goes to the next mention of a card', async () => {
    const { page, popup } = await openOver('article.html', 'Goris');
    await showCards(popup);
    await waitUntil('the list', async () => (await readList(popup.page)).includes('south-caucasus:goris'));
    const name = await popup.page.evaluate(() => {
      const row = document.querySelector('[data-card="south-caucasus:goris"]');
      const jump = row?.parentElement?.querySelector('[aria-label^="Go to the next mention"]');
      return jump?.getAttribute('aria-label') ?? '';
    });
    expect(name).toContain(message('popupJump', 'Goris'));
    await click(popup.page, 'button', name);
    await waitUntil('the mention', async () => (await readVisited(page)) === 'Goris');
    const inView = await waitUntil('the page to be scrolled', () =>
      page.evaluate(() => {
        const [range] = CSS.highlights.get('backgrounder-here') ?? [];
        const box = range?.startContainer.parentElement?.getBoundingClientRect();
        return box !== undefined && box.bottom > 0 && box.top < innerHeight;
      }),
    );
    expect(inView).toBe(true);
    await popup.close();
  });

  test('switches the site off and on again', async () => {
    const { page, popup } = await openOver('article.html', 'Goris');
    await click(popup.page, 'radio', message('popupSiteNever'));
    await waitForNoMark(page, 'on a site that is switched off');
    await waitForText(popup.page, message('popupOffHere', '127.0.0.1'));
    await click(popup.page, 'radio', message('popupSiteArticles'));
    await waitForMark(page, 'Goris');
    await popup.close();
  });

  test('switches everything off and on again', async () => {
    const { page, popup } = await openOver('article.html', 'Goris');
    await click(popup.page, 'switch', message('popupSwitch'));
    await waitForNoMark(page, 'while all is switched off');
    await waitForText(popup.page, message('popupOffEverywhere'));
    await click(popup.page, 'switch', message('popupSwitch'));
    await waitForMark(page, 'Goris');
    await popup.close();
  });

  test('says that a page is not an article, and reads it on request', async () => {
    const { page, popup } = await openOver('mail.html');
    await waitForText(popup.page, message('popupNotArticle'));
    expect(await readMarks(page)).toEqual([]);
    await click(popup.page, 'button', message('popupReadAlways'));
    await waitForMark(page, 'Ilham Aliyev');
    await click(popup.page, 'radio', message('popupSiteArticles'));
    await waitForNoMark(page, 'on a page that is no article');
    await popup.close();
  });

  test('says that the browser’s own pages cannot be read', async () => {
    const page = await running.session.openBrowserPage();
    const popup = await running.session.openPopup(page);
    await waitForText(popup.page, message('popupBrowserPage'));
    await popup.close();
  });

  test('searches the whole glossary, and opens a card', async () => {
    const { popup } = await openOver('article.html', 'Goris');
    await showCards(popup);
    await fill(popup.page, 'searchbox', message('popupSearch'), 'kallas');
    await waitUntil('the card that was looked for', async () => {
      const list = await readList(popup.page);
      return list.length === 1 && list[0] === 'south-caucasus:kaja-kallas';
    });
    await popup.page.click('[data-card="south-caucasus:kaja-kallas"]');
    await waitForText(popup.page, message('popupBackToList'));
    await control(popup.page, 'button', message('cardEdit'));
    await popup.close();
  });

  test('leads to the editor, for a card and for a new one', async () => {
    const { popup } = await openOver('article.html', 'Goris');
    await click(popup.page, 'button', message('popupAdd'));
    const editor = await running.session.findExtensionPage('options.html#new');
    await control(editor, 'textbox', message('optionsTitle'));
  });

  test.each(['light', 'dark'] as const)('has no violation that axe finds, %s', async scheme => {
    const { popup } = await openOver('article.html', 'Goris');
    await running.session.setColours(popup.page, scheme);
    await showCards(popup);
    await waitUntil('the list', async () => (await readList(popup.page)).length >= 36);
    expect(await violationsOf(popup.page)).toEqual([]);
    await popup.page.click('[data-card]');
    await waitForText(popup.page, message('popupBackToList'));
    expect(await violationsOf(popup.page)).toEqual([]);
    await popup.close();
  });
});
