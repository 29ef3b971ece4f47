import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { clickInCard, openCard, pointAt, readCard, waitForCard, waitForNoCard } from '../harness/card.ts';
import { changeSettings } from '../harness/change-settings.ts';
import { click, hasControl } from '../harness/controls.ts';
import { boxesOfText, readMarks, waitForMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { importFile } from './import-pack.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { madeCard, packFile } from './made-pack.ts';

/** Two places with the same name, which nothing in the article tells apart, and one with a name of its own. */
const PACK = packFile('coast', [
  madeCard('coast:velmar-town', {
    kind: 'place',
    title: 'Velmar (town)',
    gist: 'Town',
    names: [{ text: 'Velmar' }],
  }),
  madeCard('coast:velmar-river', {
    kind: 'place',
    title: 'Velmar (river)',
    gist: 'River',
    names: [{ text: 'Velmar' }],
  }),
  madeCard('coast:osk', { kind: 'place', title: 'Osk Harbour', gist: 'Harbour' }),
]);

const marksOf = async (page: Page, text: string) =>
  (await readMarks(page)).filter(mark => mark.text === text);

const waitForSure = (page: Page, text: string, sure: boolean) =>
  waitUntil(`a mark on "${text}" that is ${sure ? 'sure' : 'unsure'}`, async () => {
    const [mark] = await marksOf(page, text);
    return mark?.sure === sure;
  });

const waitForNoMark = (page: Page, text: string) =>
  waitUntil(`no mark on "${text}"`, async () => (await marksOf(page, text)).length === 0);

inBothBrowsers('What the reader decides', running => {
  beforeAll(() => importFile(running.session, 'coast', PACK));

  const openArticle = async (query = '') => {
    const page = await running.session.openPage(`${running.pages.at('same-name.html')}${query}`);
    await waitForMark(page, 'Velmar');
    return page;
  };
  /** Removes a choice in the options page, found by its sentence. */
  const remove = async (sentence: string) => {
    const page = await running.session.openExtensionPage('options.html#choices');
    const button = message('optionsRemoveEntry', sentence);
    await click(page, 'button', button);
    await waitUntil('the choice to be gone', async () => !(await hasControl(page, 'button', button)));
    await page.close();
  };

  test('a name that could mean two cards is unsure, and its card shows both with reasons', async () => {
    const page = await openArticle();
    expect(await marksOf(page, 'Velmar')).toMatchObject([{ sure: false }, { sure: false }]);
    const card = await openCard(running.session, page, 'Velmar');
    const text = await readCard(card);
    for (const told of ['Velmar (town)', 'Velmar (river)', message('cardReasonName')])
      expect(text).toContain(told);
  });

  test('a chosen card applies from then on, only in this article, and after a reload', async () => {
    const { session } = running;
    const page = await openArticle();
    const card = await openCard(session, page, 'Velmar');
    await clickInCard(page, card, 'button', message('cardThisOneNamed', 'Velmar (town)'));
    await waitForCard(session, page, message('cardMeansArticle', 'Velmar', 'Velmar (town)'));
    await waitForSure(page, 'Velmar', true);
    await page.reload();
    await waitForSure(page, 'Velmar', true);
    expect(await readCard(await openCard(session, page, 'Velmar'))).toContain('Velmar (town)');
    const other = await openArticle('?other');
    await waitForSure(other, 'Velmar', false);
  });

  test('a choice can be extended to the site, and undone in the card', async () => {
    const { session } = running;
    const page = await openArticle('?widened');
    const card = await openCard(session, page, 'Velmar');
    await clickInCard(page, card, 'button', message('cardThisOneNamed', 'Velmar (river)'));
    const chosen = await waitForCard(session, page, message('cardMeansArticle', 'Velmar', 'Velmar (river)'));
    await clickInCard(page, chosen, 'radio', message('cardReachSite'));
    const wide = await waitForCard(session, page, message('cardMeansSite', 'Velmar', 'Velmar (river)'));
    const other = await openArticle('?elsewhere');
    await waitForSure(other, 'Velmar', true);
    await page.bringToFront();
    await clickInCard(page, wide, 'button', message('cardUndo'));
    await waitForSure(page, 'Velmar', false);
  });

  test('"Not this" removes a card’s marks, and can be undone in the options', async () => {
    const { session } = running;
    const page = await openArticle();
    const card = await openCard(session, page, 'Osk Harbour');
    await clickInCard(page, card, 'button', message('cardNotThis'));
    await waitForNoMark(page, 'Osk Harbour');
    await page.reload();
    await waitForMark(page, 'Velmar');
    await waitForNoMark(page, 'Osk Harbour');
    await remove(message('optionsChoiceNotNamed', 'Osk Harbour', 'Osk Harbour'));
    await page.bringToFront();
    await waitForMark(page, 'Osk Harbour');
  });

  test('"I know this" stops marking a card everywhere, and can be undone in the options', async () => {
    const { session } = running;
    const page = await openArticle('?known');
    const card = await openCard(session, page, 'Osk Harbour');
    await clickInCard(page, card, 'button', message('cardKnown'));
    await waitForNoMark(page, 'Osk Harbour');
    const other = await openArticle('?known-too');
    await waitForNoMark(other, 'Osk Harbour');
    await remove(message('optionsChoiceKnown', 'Osk Harbour'));
    await other.bringToFront();
    await waitForMark(other, 'Osk Harbour');
  });

  test('each card is marked once in a section; its other mentions open with Shift', async () => {
    const { session } = running;
    const page = await openArticle('?sections');
    expect(await marksOf(page, 'Osk Harbour')).toHaveLength(2);
    const [, second] = await boxesOfText(page, 'Osk Harbour');
    await pointAt(page, second!);
    await waitForNoCard(session, page);
    await page.keyboard.down('Shift');
    const card = await waitForCard(session, page, 'Osk Harbour');
    await page.keyboard.up('Shift');
    expect(await readCard(card)).toContain('Harbour');
    await changeSettings(session, { marking: 'every' });
    await waitUntil('every mention', async () => (await marksOf(page, 'Osk Harbour')).length === 3);
    await changeSettings(session, { marking: 'article' });
    await waitUntil('the first mention', async () => (await marksOf(page, 'Osk Harbour')).length === 1);
    await changeSettings(session, { marking: 'section' });
  });
});
