import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violationsOf } from '../harness/axe.ts';
import { click, control, hasControl } from '../harness/controls.ts';
import { readVisited, waitForMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import type { Popup } from '../harness/session.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { waitForText } from './wait-for-text.ts';

const AZERBAIJAN = 'Azerbaijan';
const KARABAKH_ARMENIANS = 'Karabakh Armenians';

/** Each side of the overview with its actors, as text. */
function readSides(popup: Page): Promise<Record<string, string>> {
  return popup.evaluate(() =>
    Object.fromEntries(
      [...document.querySelectorAll<HTMLElement>('.sides > li')].map(side => [
        side.querySelector('h3')?.textContent ?? '',
        side.querySelector('ul')?.textContent ?? '',
      ]),
    ),
  );
}

/** The text of a card's row. */
function readRow(popup: Page, card: string): Promise<string> {
  return popup.evaluate(
    id => document.querySelector(`.popup-row [data-card="south-caucasus:${id}"]`)?.textContent ?? '',
    card,
  );
}

inBothBrowsers('The popup and the day of its article', running => {
  const openOver = async (name: string): Promise<{ page: Page; popup: Popup }> => {
    const page = await running.session.openPage(running.pages.at(name));
    await waitForMark(page, 'Lachin Corridor');
    return { page, popup: await running.session.openPopup(page) };
  };
  const openCards = async (name: string): Promise<{ page: Page; popup: Popup }> => {
    const opened = await openOver(name);
    await waitUntil('the tabs', () => opened.popup.page.$('#tab-overview[aria-selected="true"]'));
    await (await opened.popup.page.$('#tab-overview'))?.focus();
    await opened.popup.page.keyboard.press('ArrowRight');
    await waitUntil('the list', () => opened.popup.page.$('.popup-row'));
    return opened;
  };

  test('says the day, and where it was found', async () => {
    const { popup } = await openOver('of-2023.html');
    await waitForText(popup.page, message('popupDay', '19 September 2023'));
    await waitForText(popup.page, message('cardDayPage'));
    await popup.close();
  });

  test('shows who was on which side on that day', async () => {
    const { popup } = await openOver('of-2023.html');
    const sides = await waitUntil('the sides', async () => {
      const read = await readSides(popup.page);
      return Object.keys(read).length > 0 && read;
    });
    const side = (name: string) => Object.entries(sides).find(([head]) => head.startsWith(name))?.[1] ?? '';
    expect(side('Armenia')).toContain('Nikol Pashinyan, Prime Minister of Armenia');
    expect(side(AZERBAIJAN)).toContain('Ilham Aliyev');
    expect(side(KARABAKH_ARMENIANS)).toContain('De facto authorities of Nagorno-Karabakh');
    expect(side('European Union')).toContain('Josep Borrell, High Representative');
    expect(side('United States')).toContain('Antony Blinken, Secretary of State');
    await popup.close();
  });

  test('assigns nobody to a side by an office that was not held on that day', async () => {
    const { popup } = await openOver('of-2025.html');
    const sides = await waitUntil('the sides', async () => {
      const read = await readSides(popup.page);
      return Object.keys(read).length > 0 && read;
    });
    expect(sides[message('readingNoSide')]).toContain('Antony Blinken');
    expect(Object.values(sides).join()).not.toContain('Secretary of State');
    await popup.close();
  });

  test('shows what happened afterwards, with the day, the card and the source', async () => {
    const { popup } = await openOver('of-2023.html');
    const later = await waitUntil('what happened after', async () => {
      const read = await popup.page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('.overview .timeline > li')].map(line => ({
          text: line.textContent ?? '',
          card: line.querySelector<HTMLElement>('[data-card]')?.dataset.card,
          sources: line.querySelectorAll('a[href^="http"]').length,
        })),
      );
      return read.length > 0 && read;
    });
    const end = later.find(({ text }) => text.includes('Ceased to exist'));
    expect(end?.text).toContain('1 January 2024');
    expect(end?.text).toContain(message('cardDisputedBy', '').trim());
    expect(end?.card).toBe('south-caucasus:republic-of-artsakh');
    expect(end?.sources).toBeGreaterThan(0);
    expect(later.some(({ text }) => text.includes('Minsk Group') && text.includes('Closed at'))).toBe(true);
    await popup.close();
  });

  test.each([
    ['of-2023.html', 'josep-borrell', ['High Representative', '1 December 2024: Kaja Kallas'], []],
    ['of-2023.html', 'republic-of-artsakh', [message('popupSince', '1 January 2024: Ceased')], []],
    ['of-2025.html', 'antony-blinken', [], ['Secretary of State']],
    ['of-2021.html', 'lachin-corridor', ['Russian peacekeepers'], ['Closed to ordinary traffic']],
  ])('%s: the row of %s speaks of that day', async (name, card, says, not) => {
    const { popup } = await openCards(name);
    const row = await readRow(popup.page, card);
    expect(row).not.toBe('');
    for (const said of says) expect(row).toContain(said);
    for (const unsaid of not) expect(row).not.toContain(unsaid);
    await popup.close();
  });

  test('goes to a mention by its tick', async () => {
    const { page, popup } = await openCards('of-2023.html');
    const tick = 'li:has([data-card="south-caucasus:osce-minsk-group"]) .strip-tick';
    await waitUntil('the strip', () => popup.page.$(tick));
    await popup.page.focus(tick);
    await popup.page.keyboard.press('Enter');
    await waitUntil('the mention', async () => (await readVisited(page))?.includes('Minsk Group'));
    await popup.close();
  });

  test('opens a card of the overview as of that day, and goes back', async () => {
    const { popup } = await openOver('of-2023.html');
    await waitUntil('the sides', () => popup.page.$('.sides [data-card="south-caucasus:josep-borrell"]'));
    await popup.page.focus('.sides [data-card="south-caucasus:josep-borrell"]');
    await popup.page.keyboard.press('Enter');
    await waitForText(popup.page, message('cardOnDay', '19 September 2023'));
    await popup.page.keyboard.press('Escape');
    await waitUntil('the focus where it was', () =>
      popup.page.evaluate(
        () => (document.activeElement as HTMLElement).dataset.card === 'south-caucasus:josep-borrell',
      ),
    );
    await popup.close();
  });

  test('shows no day for an undated article, and accepts one from the reader', async () => {
    const { page, popup } = await openOver('undated.html');
    await waitForText(popup.page, message('popupNoDay'));
    expect(await hasControl(popup.page, 'tab', message('popupOverview'))).toBe(false);
    expect(await readRow(popup.page, 'antony-blinken')).not.toContain('Secretary of State');
    await popup.page.click('.popup-day summary');
    await waitUntil('the field', () => popup.page.$('.popup-day input[type=date]'));
    await popup.page.$eval('.popup-day input[type=date]', field => {
      (field as HTMLInputElement).value = '2023-09-19';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await click(popup.page, 'button', message('cardDayKeep'));
    await waitForText(popup.page, message('popupDay', '19 September 2023'));
    await waitForText(popup.page, message('cardDayReader'));
    await control(popup.page, 'tab', message('popupOverview'));
    await popup.close();
    await page.reload();
    await waitForMark(page, 'Lachin Corridor');
    const again = await running.session.openPopup(page);
    await waitForText(again.page, message('cardDayReader'));
    await click(again.page, 'tab', message('popupOverview'));
    await again.page.click('.popup-day summary');
    await click(again.page, 'button', message('cardDayForget'));
    await waitForText(again.page, message('popupNoDay'));
    await again.close();
  });

  test('asks for the day if the article gives two, and takes the answer by keyboard', async () => {
    const { popup } = await openOver('of-two-days.html');
    await waitForText(popup.page, message('popupUnsureDay'));
    expect(await violationsOf(popup.page)).toEqual([]);
    await popup.page.focus('.card-found-days li:last-child button');
    await popup.page.keyboard.press('Enter');
    await waitForText(popup.page, message('popupDay', '19 September 2023'));
    await waitForText(popup.page, message('cardDayReader'));
    await popup.close();
  });

  test.each(['light', 'dark'] as const)('has no violation that axe finds, %s', async scheme => {
    const { popup } = await openOver('of-2023.html');
    await running.session.setColours(popup.page, scheme);
    await waitUntil('the sides', () => popup.page.$('.sides'));
    expect(await violationsOf(popup.page)).toEqual([]);
    await popup.page.click('.popup-day summary');
    await popup.page.focus('#tab-overview');
    await popup.page.keyboard.press('End');
    await waitUntil('the list', () => popup.page.$('.popup-row .strip'));
    expect(await violationsOf(popup.page)).toEqual([]);
    await popup.close();
  });
});
