import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { click, control, fill } from '../harness/controls.ts';
import { readMarks, waitForMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { madePack } from './made-pack.ts';
import { waitForText } from './wait-for-text.ts';

/** Makes a page's database refuse every write after the first `allowed` ones, as a full disk does. */
async function fillDisk(page: Page, allowed: number): Promise<void> {
  await page.evaluate(left => {
    let writes = 0;
    for (const name of ['put', 'add'] as const) {
      const write = IDBObjectStore.prototype[name];
      IDBObjectStore.prototype[name] = function (this: IDBObjectStore, ...values) {
        if (++writes > left) throw new DOMException('There is no room left.', 'QuotaExceededError');
        return write.apply(this, values);
      };
    }
  }, allowed);
}

/** The number of entries in each table, and the glossary's revision. */
function readTables(page: Page): Promise<Record<string, number>> {
  return page.evaluate(async () => {
    const wait = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await wait(indexedDB.open('backgrounder'));
    const tables: Record<string, number> = {};
    for (const name of ['bundles', 'lists', 'contents', 'ownLayer', 'ownSummaries', 'packs', 'losses']) {
      tables[name] = await wait(database.transaction(name).objectStore(name).count());
    }
    database.close();
    return tables;
  });
}

inBothBrowsers('A full disk', running => {
  test('a card that cannot be saved stays on the screen, and nothing of it is stored', async () => {
    const observer = await running.session.openExtensionPage('options.html');
    await control(observer, 'listbox', message('optionsCards'));
    const before = await readTables(observer);
    const page = await running.session.openExtensionPage('options.html#new=');
    await fill(page, 'textbox', message('optionsGist'), 'Typed on a full disk');
    await fillDisk(page, 1);
    await fill(page, 'textbox', message('optionsTitle'), 'volunteers');
    await click(page, 'button', message('optionsSave'));
    await waitForText(page, message('optionsFailureFull'));
    const title = await control(page, 'textbox', message('optionsTitle'));
    expect(await title.evaluate(field => (field as HTMLInputElement).value)).toBe('volunteers');
    expect(await readTables(observer)).toEqual(before);
  });

  test('an import that cannot be written writes nothing', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'backgrounder-files-'));
    const file = join(folder, 'small.json');
    await writeFile(file, madePack('small', 3));
    const page = await running.session.openExtensionPage('options.html#packs');
    const field = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(file);
    await waitForText(page, message('optionsPlanTitle', 'small.json'));
    const before = await readTables(page);
    await fillDisk(page, 3);
    await click(page, 'button', message('optionsPlanApply'));
    await waitForText(page, message('optionsImportFull', 'small.json'));
    expect(await readTables(page)).toEqual(before);
    await rm(folder, { recursive: true });
  });

  test('a glossary that cannot be opened is reported, and pages stay as they are', async () => {
    const article = await running.session.openPage(running.pages.at('article.html'));
    await waitForMark(article, 'Goris');
    const page = await running.session.openExtensionPage('welcome.html');
    // A database of a later version of the extension, which this version must not touch.
    await page.evaluate(async () => {
      const request = indexedDB.open('backgrounder', 1_000_000);
      await new Promise<void>((resolve, reject) => {
        request.onsuccess = () => resolve();
        request.onerror = () => reject(request.error);
      });
      request.result.close();
    });
    await running.session.killBackground();

    const options = await running.session.openExtensionPage('options.html');
    await waitForText(options, message('optionsFailureCannotOpen'));
    await waitForText(options, message('closedNewer'));
    await article.reload();
    await article.bringToFront();
    const popup = await running.session.openPopup(article);
    await waitForText(popup.page, message('popupCannotOpen'));
    await waitForText(popup.page, message('closedNewer'));
    await popup.close();
    expect(await waitUntil('an answer', () => readMarks(article))).toEqual([]);
  });
});
