import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import type { ReaderChoice } from '#core/resolving/choices/reader-choice.ts';
import { violationsOf } from '../harness/axe.ts';
import { click, control, fill, hasControl } from '../harness/controls.ts';
import { message } from '../harness/messages.ts';
import type { ExtensionPage } from '../harness/session.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { waitForText } from './wait-for-text.ts';

const ADDRESS = 'https://example.org/2023/09/19/talks.html?page=2';

const CHOICES: readonly ReaderChoice[] = [
  {
    type: 'means',
    name: 'Aliyev',
    card: 'south-caucasus:ilham-aliyev',
    scope: { type: 'article', address: ADDRESS },
  },
  {
    type: 'means',
    name: 'Artsakh',
    card: 'south-caucasus:republic-of-artsakh',
    scope: { type: 'site', site: 'news.example.org' },
  },
  { type: 'not-this', name: 'X', card: 'south-caucasus:gone', scope: { type: 'always' } },
  { type: 'known', card: 'south-caucasus:baku' },
];

/** Stores choices in the database as the background does, one second apart, with the first one newest. */
async function keepChoices(page: Page, choices: readonly ReaderChoice[]): Promise<void> {
  await page.evaluate(async made => {
    const answer = <Value>(request: IDBRequest<Value>) =>
      new Promise<Value>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await answer(indexedDB.open('backgrounder'));
    const transaction = database.transaction('choices', 'readwrite');
    const done = new Promise<void>((resolve, reject) => {
      transaction.oncomplete = () => resolve();
      transaction.onabort = () => reject(transaction.error);
    });
    const table = transaction.objectStore('choices');
    table.clear();
    made.forEach((choice, index) => {
      table.add({ card: choice.card, choice, madeAt: Date.UTC(2026, 0, 9, 12, 0, 59 - index) });
    });
    await done;
    database.close();
  }, choices);
}

/** The sentences of the list in the order on the screen. */
function sentences(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.choice-words')].map(({ textContent }) => textContent ?? ''),
  );
}

function focusedName(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? null);
}

/** Opens a `details` element. The browsers do not agree on the role of its summary. */
async function unfold(page: Page, words: string): Promise<void> {
  await waitUntil(`the fold "${words}"`, () =>
    page.evaluate(wanted => {
      const summaries = [...document.querySelectorAll('summary')];
      const summary = summaries.find(({ textContent }) => textContent === wanted);
      summary?.click();
      return summary !== undefined;
    }, words),
  );
}

const removal = (words: string) => message('optionsRemoveEntry', words);

const ALIYEV = message('optionsChoiceMeans', 'Aliyev', 'Ilham Aliyev');
const ARTSAKH = message('optionsChoiceMeans', 'Artsakh', 'De facto authorities of Nagorno-Karabakh');
const GONE = message('optionsChoiceNotNamed', 'X', message('optionsChoiceCardGone'));

inBothBrowsers('What the reader decides, in the options page', running => {
  const openWith = async (choices: readonly ReaderChoice[]): Promise<Page> => {
    const page = await running.session.openExtensionPage('options.html#choices');
    await waitForText(page, message('optionsChoices'));
    await keepChoices(page, choices);
    return openAnew(page, 'options.html#choices');
  };

  /**
   * Opens the page again instead of reloading it: Firefox's driver never notices the end of a reload of an extension's
   * page.
   */
  const openAnew = async (page: Page, address: ExtensionPage): Promise<Page> => {
    const opened = await running.session.openExtensionPage(address);
    await page.close();
    return opened;
  };

  test('explains how to make choices while there are none', async () => {
    const page = await openWith([]);
    await waitForText(page, message('optionsChoicesNone'));
    expect(await violationsOf(page)).toEqual([]);
  });

  test('lists choices with their reach, removes one by keyboard and restores it', async () => {
    const page = await openWith(CHOICES);
    await waitForText(page, 'Ilham Aliyev');
    expect(await sentences(page)).toEqual([ALIYEV, ARTSAKH, GONE, 'Baku']);
    for (const words of [ADDRESS, message('optionsChoiceOnSite', 'news.example.org'), '2026'])
      await waitForText(page, words);
    expect(await hasControl(page, 'searchbox', message('optionsChoicesSearch'))).toBe(false);

    await (await control(page, 'button', removal(ALIYEV))).focus();
    await page.keyboard.press('Enter');
    await waitForText(page, message('optionsEntryRemoved', ALIYEV));
    await waitUntil('the row to go', async () => !(await sentences(page)).includes(ALIYEV));
    expect(await focusedName(page)).toBe(removal(ARTSAKH));

    // When the last row is removed, the focus moves to the one before it.
    await (await control(page, 'button', removal(message('optionsChoiceKnown', 'Baku')))).focus();
    await page.keyboard.press('Enter');
    await waitUntil('the row to go', async () => !(await sentences(page)).includes('Baku'));
    expect(await focusedName(page)).toBe(removal(GONE));

    await click(page, 'button', message('optionsUndo'));
    await waitUntil('the row to be back', async () => (await sentences(page)).includes('Baku'));
    await waitUntil(
      'the focus on it',
      async () => (await focusedName(page)) === removal(message('optionsChoiceKnown', 'Baku')),
    );
    const again = await openAnew(page, 'options.html#choices');
    await waitForText(again, 'Baku');
    expect(await sentences(again)).toEqual([ARTSAKH, GONE, 'Baku']);
  });

  test('follows changes to choices in another tab', async () => {
    const page = await openWith(CHOICES);
    await waitForText(page, 'Ilham Aliyev');
    const other = await running.session.openExtensionPage('options.html#choices');
    await click(other, 'button', removal(ARTSAKH));
    await waitForText(other, message('optionsEntryRemoved', ARTSAKH));
    await page.bringToFront();
    await waitUntil('the row to go here, too', async () => !(await sentences(page)).includes(ARTSAKH));
  });

  test('offers a search if there are many', async () => {
    const many = Array.from(
      { length: 11 },
      (_, index): ReaderChoice => ({
        type: 'means',
        name: `Name ${index}`,
        card: 'south-caucasus:baku',
        scope: { type: 'site', site: `s${index}.example` },
      }),
    );
    const page = await openWith(many);
    await (await control(page, 'searchbox', message('optionsChoicesSearch'))).focus();
    await page.keyboard.type('s7');
    await waitUntil('one row', async () => (await sentences(page)).length === 1);
    expect(await sentences(page)).toEqual([message('optionsChoiceMeans', 'Name 7', 'Baku')]);
    await page.keyboard.type('x');
    await waitForText(page, message('optionsChoicesNoMatch', 's7x'));
  });

  test('stores how often a card is to be marked', async () => {
    const page = await running.session.openExtensionPage('options.html#settings');
    const isChecked = async (shown: Page, name: string) =>
      (await control(shown, 'radio', name)).evaluate(radio => (radio as HTMLInputElement).checked);
    await waitUntil('the usual setting', () => isChecked(page, message('optionsMarkingSection')));
    await (await control(page, 'radio', message('optionsMarkingSection'))).focus();
    await page.keyboard.press('ArrowLeft');
    await waitForText(page, message('optionsSettingsSaved'));
    const again = await openAnew(page, 'options.html#settings');
    await waitUntil('the setting that was kept', () => isChecked(again, message('optionsMarkingEvery')));
    await (await control(again, 'radio', message('optionsMarkingEvery'))).focus();
    await again.keyboard.press('ArrowRight');
    await waitForText(again, message('optionsSettingsSaved'));
  });

  test('stores decisions on names derived from a card’s own', async () => {
    const address = 'options.html#card=south-caucasus%3Akaja-kallas';
    const page = await running.session.openExtensionPage(address);
    await unfold(page, message('optionsDerived'));
    const select = await control(page, 'combobox', message('optionsDerivedGivenName'));
    expect(await select.evaluate(element => (element as HTMLSelectElement).value)).toBe('usual');
    await select.select('alone');
    await waitForText(page, message('optionsStateUnsaved'));
    expect(await violationsOf(page)).toEqual([]);
    await click(page, 'button', message('optionsSave'));
    await waitForText(page, message('optionsSaved', 'Kaja Kallas'));

    const again = await openAnew(page, address);
    const decided = message(
      'optionsDerivedDecided',
      message('optionsDerivedGivenName'),
      message('optionsDerivedAlone'),
    );
    await waitForText(again, message('optionsDerivedSet', decided));
    await click(again, 'button', message('optionsRevert'));
    await waitForText(again, message('optionsReverted', 'Kaja Kallas'));
    await waitUntil('the fold without a decision', () =>
      again.evaluate(words => !document.body.textContent?.includes(words), decided),
    );
  });

  test('shows derived names while the title is typed', async () => {
    const page = await running.session.openExtensionPage('options.html#new=Jane%20Testley');
    await unfold(page, message('optionsDerived'));
    const formsOf = async () => {
      const select = await control(page, 'combobox', message('optionsDerivedFamilyName'));
      return select.evaluate(element => {
        const forms = document.getElementById(element.getAttribute('aria-describedby') ?? '');
        return forms?.textContent ?? '';
      });
    };
    expect(await formsOf()).toBe('Testley');
    await fill(page, 'textbox', message('optionsTitle'), 'Jane Otherby');
    await waitUntil('the new family name', async () => (await formsOf()) === 'Otherby');
    await click(page, 'button', message('optionsDiscard'));
  });

  test.each(['light', 'dark'] as const)('has no violation that axe finds, %s', async scheme => {
    const page = await openWith(CHOICES);
    await running.session.setColours(page, scheme);
    await waitForText(page, 'Ilham Aliyev');
    expect(await violationsOf(page)).toEqual([]);
  });
});
