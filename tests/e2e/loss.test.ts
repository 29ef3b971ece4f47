import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { allowOwnNames } from '../harness/allow-own-names.ts';
import { violationsOf } from '../harness/axe.ts';
import { changeSettings } from '../harness/change-settings.ts';
import { click, control, fill, hasControl } from '../harness/controls.ts';
import { deleteDatabase, dropTable, emptyTables } from '../harness/lose-glossary.ts';
import { readMarks, waitForMark, waitForNoMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { waitForText } from './wait-for-text.ts';

const WORD = 'volunteers';
const OWN_ONE = message('lossOwn_one', 1);

inBothBrowsers('A glossary that is lost', running => {
  beforeAll(async () => {
    await allowOwnNames(running.session);
    await changeSettings(running.session, { marking: 'every' });
  });

  const openArticle = async (): Promise<Page> => {
    const page = await running.session.openPage(running.pages.at('article.html'));
    await waitForMark(page, 'Goris');
    return page;
  };

  const writeCard = async (title: string): Promise<Page> => {
    const options = await running.session.openExtensionPage('options.html#new=');
    await fill(options, 'textbox', message('optionsTitle'), title);
    await fill(options, 'textbox', message('optionsGist'), 'Written by the reader');
    await click(options, 'button', message('optionsSave'));
    await waitForText(options, message('optionsSaved', title));
    await waitForTrace(options);
    return options;
  };

  /** Waits until the remembered state matches the database. */
  const waitForTrace = (page: Page) =>
    waitUntil('the trace', () =>
      page.evaluate(async () => {
        type Api = { storage: { local: { get(): Promise<Record<string, unknown>> } } };
        const { browser, chrome } = globalThis as unknown as { browser?: Api; chrome: Api };
        const stored = await (browser ?? chrome).storage.local.get();
        const trace = stored.glossaryTrace as { revision: number } | undefined;
        return trace?.revision === stored.glossaryRevision;
      }),
    );

  const says = (page: Page, text: string) =>
    page.evaluate(wanted => (document.body.textContent ?? '').includes(wanted), text);

  /** Dismisses the notice. */
  const acknowledge = async (page: Page): Promise<void> => {
    await click(page, 'button', message('lossSeen'));
    await waitUntil('the notice to go', async () => !(await hasControl(page, 'button', message('lossSeen'))));
  };

  /** Checks the notice, which does not come back once it was read. */
  const isTold = async (title: string, ...texts: string[]): Promise<void> => {
    const options = await running.session.openExtensionPage('options.html');
    await waitForText(options, title);
    for (const text of texts) expect(await says(options, text)).toBe(true);
    expect(await violationsOf(options)).toEqual([]);
    await acknowledge(options);
    await options.close();
    const again = await running.session.openExtensionPage('options.html');
    await control(again, 'button', message('optionsNewCard'));
    await waitForTrace(again);
    expect(await says(again, title)).toBe(false);
  };

  test('is not reported on a first install', async () => {
    for (const path of ['options.html', 'welcome.html'] as const) {
      const page = await running.session.openExtensionPage(path);
      await waitForTrace(page);
      expect(await hasControl(page, 'button', message('lossSeen'))).toBe(false);
    }
  });

  test('is reported if it is deleted while tabs are open, which get their marks again', async () => {
    await writeCard(WORD);
    const article = await openArticle();
    await waitForMark(article, WORD);
    const welcome = await running.session.openExtensionPage('welcome.html');
    await deleteDatabase(welcome);
    await waitForText(welcome, message('lossGone'));
    await waitForText(welcome, OWN_ONE);
    expect(await violationsOf(welcome)).toEqual([]);
    await waitForNoMark(article, `on "${WORD}"`, mark => mark.text === WORD);
    await article.bringToFront();
    await waitForMark(article, 'Goris');
    const popup = await running.session.openPopup(article);
    await waitForText(popup.page, message('lossGone'));
    expect(await says(popup.page, OWN_ONE)).toBe(true);
    expect(await violationsOf(popup.page)).toEqual([]);
    await popup.close();
    await isTold(message('lossGone'), OWN_ONE, message('lossPackBack'));
    expect(await says(welcome, message('lossGone'))).toBe(false);
  });

  test('is reported if it is deleted while the background sleeps', async () => {
    await writeCard(WORD);
    const article = await openArticle();
    const page = await running.session.openExtensionPage('welcome.html');
    await running.session.killBackground();
    await deleteDatabase(page);
    await article.bringToFront();
    await article.evaluate(() => {
      const text = document.createElement('p');
      text.id = 'late';
      text.textContent =
        'Later that evening a second convoy was seen on the road between Goris and Stepanakert.';
      document.querySelector('article, main')?.append(text);
    });
    await waitForMark(article, 'Goris', 'p#late');
    await isTold(message('lossGone'), OWN_ONE);
  });

  test.each<[string, readonly string[] | null, string, string]>([
    ['all tables', null, message('lossGone'), OWN_ONE],
    ['the own layer', ['ownLayer', 'ownSummaries'], message('lossEmptied'), OWN_ONE],
    ['the packs', ['packs', 'contents', 'bundles', 'lists'], message('lossEmptied'), message('lossNothing')],
    ['the cards of the packs', ['bundles'], message('lossEmptied'), message('lossPackBack')],
  ])('is told when %s are emptied', async (_, tables, title, missing) => {
    const options = await writeCard(WORD);
    const article = await openArticle();
    await emptyTables(options, tables);
    await options.close();
    await isTold(title, missing);
    await article.bringToFront();
    await article.reload();
    await waitForMark(article, 'Goris');
    const marks = await readMarks(article);
    expect(marks.some(({ text }) => text === WORD)).toBe(tables !== null && !tables.includes('ownLayer'));
    if (tables !== null && !tables.includes('ownLayer')) {
      const list = await running.session.openExtensionPage('options.html');
      await fill(list, 'searchbox', message('optionsSearch'), WORD);
      await waitForText(list, 'Written by the reader');
      await emptyTables(list, null);
      await list.close();
      await isTold(message('lossGone'));
    }
  });

  test('is reported after a restart', async () => {
    const options = await writeCard(WORD);
    await running.session.killBackground();
    await deleteDatabase(options);
    await running.session.restart();
    await isTold(message('lossGone'), OWN_ONE, message('lossPackBack'));
    await openArticle();
  });

  test('keeps what is typed in an open editor, which can still be saved', async () => {
    const options = await writeCard(WORD);
    const typing = await running.session.openExtensionPage('options.html#new=');
    await fill(typing, 'textbox', message('optionsTitle'), 'second convoy');
    await fill(typing, 'textbox', message('optionsGist'), 'Typed before the loss');
    await options.bringToFront();
    await fill(options, 'textbox', message('optionsGist'), 'Edited before the loss');
    await deleteDatabase(typing);
    await typing.bringToFront();
    await waitForText(typing, message('lossGone'));
    const gist = await control(typing, 'textbox', message('optionsGist'));
    expect(await gist.evaluate(field => (field as HTMLInputElement).value)).toBe('Typed before the loss');
    await click(typing, 'button', message('optionsSave'));
    await waitForText(typing, message('optionsSaved', 'second convoy'));
    await options.bringToFront();
    const edited = await control(options, 'textbox', message('optionsGist'));
    expect(await edited.evaluate(field => (field as HTMLInputElement).value)).toBe('Edited before the loss');
    await acknowledge(options);
    await click(options, 'button', message('optionsDeletedElsewhereKeep'));
    await waitForText(options, message('optionsSaved', WORD));
    await waitForTrace(options);
  });

  test('is not reported if the reader removes all packs, which do not come back', async () => {
    const options = await running.session.openExtensionPage('options.html#packs');
    await click(options, 'button', `${message('optionsPackRemove')}: South Caucasus`);
    await click(options, 'button', message('optionsPackRemoveDo'));
    await waitForText(options, message('optionsPacksNone'));
    await waitForTrace(options);
    await options.close();
    await running.session.killBackground();
    const again = await running.session.openExtensionPage('options.html#packs');
    await waitForText(again, message('optionsPacksNone'));
    expect(await hasControl(again, 'button', message('lossSeen'))).toBe(false);
    await deleteDatabase(again);
    await waitForText(again, message('lossGone'));
    await waitForText(again, message('optionsPacksNone'));
    expect(await says(again, message('lossPackBack'))).toBe(false);
    await acknowledge(again);
  });

  test('with a missing table is deleted only after the reader agrees', async () => {
    const editor = await writeCard(WORD);
    await dropTable(editor, 'lists');
    await editor.close();
    const options = await running.session.openExtensionPage('options.html');
    await waitForText(options, message('optionsFailureCannotOpen'));
    await waitForText(options, message('closedDamaged'));
    expect(await violationsOf(options)).toEqual([]);
    const article = await running.session.openPage(running.pages.at('article.html'));
    const popup = await running.session.openPopup(article);
    await waitForText(popup.page, message('closedDamaged'));
    await popup.close();
    await options.bringToFront();
    await click(options, 'button', message('startAnew'));
    await click(options, 'button', message('startAnewNot'));
    await click(options, 'button', message('startAnew'));
    await click(options, 'button', message('startAnewDo'));
    await waitForText(options, message('startAnewDone'));
    await options.close();
    const again = await running.session.openExtensionPage('options.html');
    await control(again, 'button', message('optionsNewCard'));
    await waitForTrace(again);
    expect(await says(again, message('optionsFailureCannotOpen'))).toBe(false);
    expect(await hasControl(again, 'button', message('lossSeen'))).toBe(false);
  });
});
