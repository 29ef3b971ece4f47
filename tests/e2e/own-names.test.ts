import type { Page } from 'puppeteer-core';
import { beforeEach, expect, test } from 'vitest';
import { allowOwnNames } from '../harness/allow-own-names.ts';
import { violationsOf } from '../harness/axe.ts';
import { openCard, waitForCard } from '../harness/card.ts';
import { click, control, fill } from '../harness/controls.ts';
import { letTimePass } from '../harness/let-time-pass.ts';
import { readAllMarks, waitForMark, waitForNoMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { importFile } from './import-pack.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { madeCard, packFile } from './made-pack.ts';
import { waitForText } from './wait-for-text.ts';

/** A word of the article that no card of the pack uses, and words in it that begin with a name from the pack. */
const WORD = 'volunteers';
const LONGER = 'Goris, in Syunik';
const SITE = '127.0.0.1';

inBothBrowsers('Names of the reader’s own', running => {
  const openArticle = async (): Promise<Page> => {
    const page = await running.session.openPage(running.pages.at('article.html'));
    await waitForMark(page, 'Goris');
    return page;
  };

  /** All marks, once the page has nothing more to be read. */
  const settledMarks = async (page: Page): Promise<string[]> => {
    let before = '';
    await page.bringToFront();
    return waitUntil('marks that stay', async () => {
      const marks = (await readAllMarks(page)).map(({ text }) => text).sort();
      await letTimePass(page, 400);
      const same = before === marks.join();
      before = marks.join();
      return same && marks.length > 0 ? marks : null;
    });
  };

  const writeCard = async (title: string): Promise<Page> => {
    const options = await running.session.openExtensionPage('options.html#new=');
    await fill(options, 'textbox', message('optionsTitle'), title);
    await fill(options, 'textbox', message('optionsGist'), 'Written by the reader');
    await click(options, 'button', message('optionsSave'));
    await waitForText(options, message('optionsSaved', title));
    return options;
  };

  const deleteCard = async (options: Page, title: string): Promise<void> => {
    await options.bringToFront();
    await click(options, 'button', message('optionsDelete'));
    await waitForText(options, message('optionsDeleted', title));
  };

  beforeEach(() => allowOwnNames(running.session, { marked: null, sites: [], publicPacks: {} }));

  test('are not marked before the reader has chosen where, and replace no mark', async () => {
    const plain = await openArticle();
    const before = await settledMarks(plain);
    expect(before).toContain('Goris');
    const options = await writeCard(WORD);
    // It contains a name from the pack. Where it is searched for, that shorter name is not marked.
    const longer = await writeCard(LONGER);
    await plain.bringToFront();
    await waitForText(plain, WORD);
    expect(await settledMarks(plain)).toEqual(before);
    await plain.reload();
    await waitForMark(plain, 'Goris');
    expect(await settledMarks(plain)).toEqual(before);
    await deleteCard(longer, LONGER);
    await deleteCard(options, WORD);
  });

  test('are mentioned in the popup, and marked if the reader allows it there', async () => {
    const options = await writeCard(WORD);
    const page = await openArticle();
    const popup = await running.session.openPopup(page);
    await waitForText(popup.page, message('popupHeld_one', 1));
    expect(await violationsOf(popup.page)).toEqual([]);
    await click(popup.page, 'button', message('popupHeldHere'));
    await waitForMark(page, WORD);
    const allowed = await control(popup.page, 'switch', message('popupOwnNames'));
    const isOn = () => allowed.evaluate(element => element.getAttribute('aria-checked') === 'true');
    await waitUntil('the switch to be on', isOn);
    await allowed.click();
    await waitForNoMark(page, `on "${WORD}"`, mark => mark.text === WORD);
    await waitForText(popup.page, message('popupHeld_one', 1));
    await popup.close();
    await deleteCard(options, WORD);
  });

  test('are marked everywhere once the reader says so after saving a card', async () => {
    const page = await openArticle();
    const options = await writeCard(WORD);
    await waitForText(options, message('optionsOwnCardUndecided'));
    expect(await violationsOf(options)).toEqual([]);
    await click(options, 'button', message('optionsOwnNamesEverywhere'));
    await waitForText(options, message('optionsOwnCardNowEverywhere'));
    await page.bringToFront();
    await waitForMark(page, WORD);
    await deleteCard(options, WORD);
  });

  test('can be allowed on a site in the options page, and forbidden again', async () => {
    const page = await openArticle();
    const card = await writeCard(WORD);
    const options = await running.session.openExtensionPage('options.html#sites');
    await fill(options, 'textbox', message('optionsOwnSite'), 'another.example');
    await click(options, 'button', message('optionsOwnSiteAllow'));
    await waitForText(options, message('optionsOwnSiteAllowed', 'another.example'));
    expect((await settledMarks(page)).includes(WORD)).toBe(false);
    await allowOwnNames(running.session, { sites: [SITE] });
    await page.bringToFront();
    await waitForMark(page, WORD);
    await options.bringToFront();
    expect(await violationsOf(options)).toEqual([]);
    await click(options, 'button', message('optionsOwnSiteRemove', SITE));
    await page.bringToFront();
    await waitForNoMark(page, `on "${WORD}"`, mark => mark.text === WORD);
    await deleteCard(card, WORD);
  });

  test('that an edit adds to a pack’s card are not marked, but the pack’s names are', async () => {
    const page = await openArticle();
    const options = await running.session.openExtensionPage('options.html#card=south-caucasus%3Amoscow');
    await fill(options, 'textbox', message('optionsTitle'), WORD);
    await click(options, 'button', message('optionsSave'));
    await waitForText(options, message('optionsSaved', WORD));
    await page.bringToFront();
    await waitForNoMark(page, 'on "Moscow"', mark => mark.text === 'Moscow');
    expect((await settledMarks(page)).includes(WORD)).toBe(false);
    await allowOwnNames(running.session);
    await page.bringToFront();
    await waitForMark(page, WORD);
    await options.bringToFront();
    await click(options, 'button', message('optionsRevert'));
    await waitForText(options, message('optionsReverted', WORD));
    await page.bringToFront();
    await waitForMark(page, 'Moscow');
  });

  test('do not include the names of a pack’s card that has a note by the reader', async () => {
    const page = await openArticle();
    const before = await settledMarks(page);
    const options = await running.session.openExtensionPage('options.html#card=south-caucasus%3Amoscow');
    await fill(options, 'textbox', message('optionsNote'), 'Seen in person');
    await click(options, 'button', message('optionsSave'));
    await waitForText(options, message('optionsSaved', 'Moscow'));
    await page.bringToFront();
    expect(await settledMarks(page)).toEqual(before);
    await openCard(running.session, page, 'Moscow');
    await waitForCard(running.session, page, 'Seen in person');
    await options.bringToFront();
    await click(options, 'button', message('optionsRevert'));
    await waitForText(options, message('optionsReverted', 'Moscow'));
  });

  test('of an imported pack are marked everywhere once it is called public', async () => {
    const page = await openArticle();
    const file = packFile('helpers', [
      madeCard('helpers:one', { kind: 'term', title: WORD, gist: 'In a pack that few people have' }),
    ]);
    await importFile(running.session, 'helpers', file, false);
    expect((await settledMarks(page)).includes(WORD)).toBe(false);
    const options = await running.session.openExtensionPage('options.html#packs');
    await click(options, 'checkbox', message('optionsPackPublicOf', 'Test pack helpers'));
    await page.bringToFront();
    await waitForMark(page, WORD);
    await options.bringToFront();
    expect(await violationsOf(options)).toEqual([]);
    await click(options, 'checkbox', message('optionsPackPublicOf', 'Test pack helpers'));
    await page.bringToFront();
    await waitForNoMark(page, `on "${WORD}"`, mark => mark.text === WORD);
    await options.bringToFront();
    await click(options, 'button', `${message('optionsPackRemove')}: Test pack helpers`);
    await click(options, 'button', message('optionsPackRemoveDo'));
    await waitForText(options, message('optionsPackRemoved', 'Test pack helpers'));
    await importFile(running.session, 'helpers', file);
    await page.bringToFront();
    await waitForMark(page, WORD);
  });

  test('are asked about on the welcome page', async () => {
    const welcome = await running.session.openExtensionPage('welcome.html');
    await click(welcome, 'radio', message('welcomeOwnNamesEverywhere'));
    const settings = await running.session.openExtensionPage('options.html#settings');
    const everywhere = await control(settings, 'radio', message('optionsOwnNamesEverywhere'));
    await waitUntil('the same in the settings', () =>
      everywhere.evaluate(element => (element as HTMLInputElement).checked),
    );
    expect(await violationsOf(settings)).toEqual([]);
    await welcome.bringToFront();
    expect(await violationsOf(welcome)).toEqual([]);
  });
});
