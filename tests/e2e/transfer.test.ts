import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { allowOwnNames } from '../harness/allow-own-names.ts';
import { openCard, readCard } from '../harness/card.ts';
import { click, control, fill, hasControl } from '../harness/controls.ts';
import { waitForMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { madeCard, madePack } from './made-pack.ts';
import { waitForText } from './wait-for-text.ts';

/** So many cards that a list which draws every row would freeze. */
const MANY = 10_000;

/** The number of cards in an export. */
function cardsIn(text: string): number {
  const { packs, own } = JSON.parse(text) as { packs: { cards: unknown[] }[]; own: unknown[] };
  return packs.reduce((sum, { cards }) => sum + cards.length, own.length);
}

/** A message up to the colon before its details. */
function beginningOf(text: string): string {
  return text.slice(0, text.indexOf(':'));
}

/** Makes an import in this page stop after it has written a part: it continues through messages to itself. */
function stopInTheMiddle(): void {
  const send = MessagePort.prototype.postMessage;
  MessagePort.prototype.postMessage = function (this: MessagePort, message: unknown) {
    if ((document.querySelector('progress')?.value ?? 0) === 0) send.call(this, message);
  };
}

/** The number of bundles of cards in the database, including invisible ones. */
function countBundles(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve, reject) => {
        const request = indexedDB.open('backgrounder');
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          const count = request.result.transaction('bundles').objectStore('bundles').count();
          count.onsuccess = () => {
            request.result.close();
            resolve(count.result);
          };
        };
      }),
  );
}

inBothBrowsers('Import and export', running => {
  let folder = '';
  beforeAll(async () => {
    await allowOwnNames(running.session);
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-files-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const openPacks = () => running.session.openExtensionPage('options.html#packs');

  const choose = async (page: Page, name: string, content: string): Promise<void> => {
    const path = join(folder, name);
    await writeFile(path, content);
    await page.waitForSelector('input[type=file]');
    const field = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
  };

  /** Exports in the page, and returns the text of the file that the reader would get. */
  const exported = async (page: Page): Promise<string> => {
    await page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob: Blob) => {
        Object.assign(globalThis, { file: blob.text() });
        return make.call(URL, blob);
      };
    });
    await click(page, 'button', message('optionsExportDo'));
    return waitUntil('the file', () =>
      page.evaluate(() => (globalThis as unknown as { file?: Promise<string> }).file),
    );
  };

  test('a pack is shown as a dry run, then imported, and its names are marked', async () => {
    const article = await running.session.openPage(running.pages.at('article.html'));
    await waitForMark(article, 'Goris');
    const page = await openPacks();
    await choose(page, 'small.json', madePack('small', 3));
    await waitForText(page, message('optionsPlanTitle', 'small.json'));
    await waitForText(page, message('optionsPlanAdded_other', 3));
    expect((await article.evaluate(() => [...CSS.highlights].length)) > 0).toBe(true);
    await click(page, 'button', message('optionsPlanApply'));
    await waitForText(page, message('optionsImportDone', 'small.json'));
    await waitForMark(article, 'volunteers');
  });

  test('a pack says what nobody knows about it, and which file it came from', async () => {
    const page = await openPacks();
    const pack = { id: 'open', title: 'Open questions', language: 'en', revision: 1 };
    const header = { ...pack, licence: null, checkedUntil: null };
    const card = madeCard('open:term', { kind: 'term', title: 'A term without a line' });
    const file = { format: 'backgrounder-pack', version: 2, pack: header, cards: [card] };
    await choose(page, 'open.json', JSON.stringify(file));
    await waitForText(
      page,
      message('optionsPlanPackLine', 'Open questions', 1, message('optionsPackUnknown')),
    );
    await click(page, 'button', message('optionsPlanApply'));
    await waitForText(page, message('optionsImportDone', 'open.json'));
    const facts = await waitUntil('the pack in the list', () =>
      page.evaluate(title => {
        const packs = [...document.querySelectorAll('.pack')];
        const facts = packs
          .find(one => one.querySelector('h4')?.textContent === title)
          ?.querySelectorAll('dl > div');
        return facts && Array.from(facts, fact => [...fact.children].map(part => part.textContent));
      }, 'Open questions'),
    );
    const unknown = message('optionsPackUnknown');
    expect(facts).toContainEqual([message('optionsPackLicence'), unknown]);
    expect(facts).toContainEqual([message('optionsPackChecked'), unknown]);
    expect(facts).toContainEqual([message('optionsPackOrigin'), expect.stringMatching(/^open\.json, on /)]);

    const list = await running.session.openExtensionPage('options.html');
    await fill(list, 'searchbox', message('optionsSearch'), 'without a line');
    await waitForText(list, message('optionsRowNoGist'));
  });

  test('a file that is not a pack is refused with a reason, and nothing changes', async () => {
    const page = await openPacks();
    await choose(page, 'broken.json', madePack('broken', 3).slice(0, 200));
    await waitForText(page, message('optionsImportNothingChanged'));
    await waitForText(page, beginningOf(message('optionsImportNotJson', 'broken.json')));
    await choose(page, 'other.json', '{"format": "something else"}');
    await waitForText(page, message('optionsImportUnknownFormat', 'other.json', 'something else'));
  });

  test('choices in an export are imported, with a report of how many and which are left out', async () => {
    const page = await openPacks();
    const choice = { type: 'known', card: 'somebody:gone' };
    const choices = [
      { choice, madeAt: 1 },
      { choice: { ...choice, card: 'no id' }, madeAt: 2 },
    ];
    const file = { format: 'backgrounder-export', version: 1, packs: [], own: [], choices };
    await choose(page, 'choices.json', JSON.stringify(file));
    await waitForText(page, message('optionsPlanChoices_one', 1));
    await waitForText(page, message('optionsPlanChoicesRefused_one', 1));
    await waitForText(page, 'choices[1]');
    await click(page, 'button', message('optionsPlanApply'));
    await waitForText(page, message('optionsImportChoices_one', 1));
    const { choices: kept } = JSON.parse(await exported(page)) as { choices: unknown[] };
    expect(kept).toEqual([{ choice, madeAt: 1 }]);
    const list = await running.session.openExtensionPage('options.html#choices');
    const remove = message(
      'optionsRemoveEntry',
      message('optionsChoiceKnown', message('optionsChoiceCardGone')),
    );
    await click(list, 'button', remove);
    await waitUntil('the choice to be gone', async () => !(await hasControl(list, 'button', remove)));
  });

  test('days of articles in an export are imported, and cards use them', async () => {
    const { session, pages } = running;
    const page = await openPacks();
    const pageDates = [
      { address: pages.at('undated.html'), date: '2023-09-19', setAt: 1 },
      { address: pages.at('other.html'), date: 'soon', setAt: 1 },
    ];
    const file = { format: 'backgrounder-export', version: 1, packs: [], own: [], pageDates };
    await choose(page, 'days.json', JSON.stringify(file));
    await waitForText(page, message('optionsPlanPageDates_one', 1));
    await waitForText(page, message('optionsPlanPageDatesRefused_one', 1));
    await waitForText(page, 'pageDates[1]');
    await click(page, 'button', message('optionsPlanApply'));
    await waitForText(page, message('optionsImportPageDates_one', 1));
    const { pageDates: kept } = JSON.parse(await exported(page)) as { pageDates: unknown[] };
    expect(kept).toEqual([pageDates[0]]);
    const article = await session.openPage(pages.at('undated.html'));
    await waitForMark(article, 'Lachin Corridor');
    const card = await openCard(session, article, 'Antony Blinken');
    expect(await readCard(card)).toContain(message('cardDayReader'));
  });

  test('an export contains everything, and importing it again changes nothing', async () => {
    const page = await openPacks();
    const text = await exported(page);
    expect(JSON.parse(text)).toMatchObject({ format: 'backgrounder-export', version: 2 });
    await choose(page, 'export.json', text);
    await waitForText(page, message('optionsPlanSame_other', cardsIn(text)));
    for (const nothing of ['Added', 'Changed', 'Dropped', 'Refused'] as const)
      await waitForText(page, message(`optionsPlan${nothing}_other`, 0));
    await click(page, 'button', message('optionsPlanApply'));
    await waitForText(page, message('optionsImportDone', 'export.json'));
    expect(await exported(page)).toBe(text);
  });

  test('closing a page during an import leaves the glossary as it was', async () => {
    const page = await openPacks();
    await choose(page, 'closed.json', madePack('closed', MANY));
    await waitForText(page, message('optionsPlanTitle', 'closed.json'));
    await page.evaluate(stopInTheMiddle);
    await click(page, 'button', message('optionsPlanApply'));
    await waitUntil('a part to be written', () =>
      page.evaluate(() => (document.querySelector('progress')?.value ?? 0) > 0),
    );
    const written = await countBundles(page);
    await page.close();

    const article = await running.session.openPage(running.pages.at('article.html'));
    await waitForMark(article, 'Goris');
    const again = await openPacks();
    // The list of packs is shown.
    await waitForText(again, 'South Caucasus');
    expect(await again.evaluate(() => document.body.textContent)).not.toContain('Test pack closed');
    await choose(again, 'closed.json', madePack('closed', 3));
    await waitForText(again, message('optionsPlanAdded_other', 3));
    await click(again, 'button', message('optionsPlanApply'));
    await waitForText(again, message('optionsImportDone', 'closed.json'));
    // Everything left over has been deleted, except for the new pack's bundles.
    expect(await countBundles(again)).toBeLessThan(written);
  });

  test('10,000 cards are imported while an article is read, and the list draws only visible rows', async () => {
    const page = await openPacks();
    await choose(page, 'many.json', madePack('many', MANY));
    await waitForText(page, message('optionsPlanTitle', 'many.json'));
    await click(page, 'button', message('optionsPlanApply'));
    const article = await running.session.openPage(running.pages.at('article.html'));
    await waitForMark(article, 'Goris');
    await waitUntil(
      'the import',
      () =>
        page.evaluate(
          done => (document.body.textContent ?? '').includes(done),
          message('optionsImportDone', 'many.json'),
        ),
      { timeout: 45_000 },
    );
    const list = await running.session.openExtensionPage('options.html');
    await control(list, 'listbox', message('optionsCards'));
    const rows = await waitUntil('the list', () =>
      list.evaluate(() => {
        const drawn = [...document.querySelectorAll('[role=option]')];
        const all = Number(drawn[0]?.getAttribute('aria-setsize') ?? 0);
        return all > 10_000 && { drawn: drawn.length, all };
      }),
    );
    expect(rows.drawn).toBeLessThan(100);
  });
});
