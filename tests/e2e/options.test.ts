import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { allowOwnNames } from '../harness/allow-own-names.ts';
import { violationsOf } from '../harness/axe.ts';
import { openCard, readCard, waitForCard } from '../harness/card.ts';
import { click, control, fill, hasControl } from '../harness/controls.ts';
import { waitForMark, waitForNoMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { waitForText } from './wait-for-text.ts';

/** A word of the article that no card of the pack uses. */
const WORD = 'volunteers';

inBothBrowsers('The options page', running => {
  beforeAll(() => allowOwnNames(running.session));

  const openArticle = async (): Promise<Page> => {
    const page = await running.session.openPage(running.pages.at('article.html'));
    await waitForMark(page, 'Goris');
    return page;
  };

  const writeCard = async (title: string): Promise<Page> => {
    const options = await running.session.openExtensionPage('options.html#new=');
    await fill(options, 'textbox', message('optionsTitle'), title);
    await fill(options, 'textbox', message('optionsGist'), 'People who help without pay');
    await click(options, 'button', message('optionsSave'));
    await waitForText(options, message('optionsSaved', title));
    return options;
  };

  test('applies an edit to the open page without a reload', async () => {
    const page = await openArticle();
    await openCard(running.session, page, 'Moscow');
    const options = await running.session.openExtensionPage('options.html#card=south-caucasus%3Amoscow');
    await fill(options, 'textbox', message('optionsGist'), 'A capital, edited by its reader');
    await click(options, 'button', message('optionsSave'));
    await waitForText(options, message('optionsSaved', 'Moscow'));
    await page.bringToFront();
    await page.keyboard.press('Escape');
    const card = await openCard(running.session, page, 'Moscow');
    expect(await readCard(card)).toContain('A capital, edited by its reader');

    await options.bringToFront();
    await click(options, 'button', message('optionsRevert'));
    await waitForText(options, message('optionsReverted', 'Moscow'));
    await page.bringToFront();
    await page.keyboard.press('Escape');
    await page.mouse.move(1, 1);
    await openCard(running.session, page, 'Moscow');
    await waitUntil('the card of the pack', async () => {
      const open = await running.session.card(page);
      return open !== null && !(await readCard(open)).includes('edited by its reader');
    });
  });

  test('creates a card, deletes it, and restores it', async () => {
    const page = await openArticle();
    const options = await writeCard(WORD);
    await waitForMark(page, WORD);
    await page.bringToFront();
    await openCard(running.session, page, WORD);
    await waitForCard(running.session, page, 'People who help without pay');

    await options.bringToFront();
    await click(options, 'button', message('optionsDelete'));
    await waitForText(options, message('optionsDeleted', WORD));
    await waitForNoMark(page, `on "${WORD}"`, mark => mark.text === WORD);
    await click(options, 'button', message('optionsUndo'));
    await waitForMark(page, WORD);

    await click(options, 'button', message('optionsDelete'));
    await waitForNoMark(page, `on "${WORD}"`, mark => mark.text === WORD);
  });

  test('saves a card that has no line, with everything else that it can have', async () => {
    const options = await running.session.openExtensionPage('options.html#new=');
    await fill(options, 'textbox', message('optionsTitle'), 'Well-kept secret');
    await click(options, 'button', message('optionsNameAdd'));
    await fill(options, 'textbox', message('optionsNameText'), 'Gut gehütet');
    await click(options, 'button', message('optionsStatementAdd'));
    await fill(options, 'textbox', message('optionsStatementText'), 'Is kept.');
    await options.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    await fill(options, 'textbox', message('optionsLanguages'), 'GER, en_GB');
    await options.select('#field-names-0-status', 'deprecated');
    await options.select('#field-statements-0-dated', 'known');
    await fill(options, 'textbox', message('optionsStatementKnownSince'), '2016-03');
    await click(options, 'checkbox', message('optionsStatementHeadline'));
    await fill(options, 'textbox', message('optionsSameAs'), 'Q7747');
    await fill(options, 'textbox', message('optionsTags'), 'Secrets');
    await click(options, 'checkbox', message('optionsWellKnown'));
    await click(options, 'button', message('optionsSave'));
    await waitForText(options, message('issueAddressForm'));
    expect(await violationsOf(options)).toEqual([]);
    await fill(options, 'textbox', message('optionsSameAs'), 'https://www.wikidata.org/entity/Q7747');
    await click(options, 'button', message('optionsSave'));
    await waitForText(options, message('optionsSaved', 'Well-kept secret'));
    const saved = await options.evaluate(async () => {
      const opened = indexedDB.open('backgrounder');
      const database = await new Promise<IDBDatabase>(resolve => {
        opened.onsuccess = () => resolve(opened.result);
      });
      const read = database.transaction('ownLayer').objectStore('ownLayer').getAll();
      const rows = await new Promise<{ entry: { card?: { title: string } } }[]>(resolve => {
        read.onsuccess = () => resolve(read.result);
      });
      database.close();
      return rows.map(({ entry }) => entry.card).find(card => card?.title === 'Well-kept secret');
    });
    expect(saved).toEqual({
      id: expect.any(String),
      kind: 'person',
      title: 'Well-kept secret',
      language: expect.any(String),
      names: [{ text: 'Gut gehütet', languages: ['de', 'en-GB'], status: 'deprecated' }],
      statements: [{ kind: 'fact', text: 'Is kept.', knownSince: '2016-03', headline: true, sources: [] }],
      sources: [],
      sameAs: ['https://www.wikidata.org/entity/Q7747'],
      tags: ['Secrets'],
      level: 'well-known',
    });
    await click(options, 'button', message('optionsDelete'));
    await waitForText(options, message('optionsDeleted', 'Well-kept secret'));
  });

  test('says what is wrong beside the field, and saves nothing', async () => {
    const options = await running.session.openExtensionPage('options.html#new=');
    await fill(options, 'textbox', message('optionsGist'), 'A card without a title');
    await click(options, 'button', message('optionsSave'));
    const invalid = await waitUntil('the reason', () =>
      options.evaluate(() => {
        const field = document.querySelector('[aria-invalid="true"]');
        const ids = field?.getAttribute('aria-describedby')?.split(' ') ?? [];
        return ids.map(id => document.getElementById(id)?.textContent ?? '').join(' ');
      }),
    );
    expect(invalid.trim()).not.toBe('');
    expect(await hasControl(options, 'button', message('optionsDelete'))).toBe(false);
    await click(options, 'button', message('optionsDiscard'));
  });

  test('keeps unsaved text when its tab closes', async () => {
    const options = await running.session.openExtensionPage('options.html#card=south-caucasus%3Abaku');
    await fill(options, 'textbox', message('optionsGist'), 'Half a sentence that');
    await waitUntil('the draft to be kept', () =>
      options.evaluate(async () => {
        const opened = indexedDB.open('backgrounder');
        const database = await new Promise<IDBDatabase>(resolve => {
          opened.onsuccess = () => resolve(opened.result);
        });
        const read = database.transaction('drafts').objectStore('drafts').getAll();
        const drafts = await new Promise<unknown[]>(resolve => {
          read.onsuccess = () => resolve(read.result);
        });
        database.close();
        return JSON.stringify(drafts).includes('Half a sentence that');
      }),
    );
    await options.close();
    const again = await running.session.openExtensionPage('options.html#card=south-caucasus%3Abaku');
    const gist = await control(again, 'textbox', message('optionsGist'));
    await waitUntil('what was typed', async () => {
      const value = await gist.evaluate(field => (field as HTMLTextAreaElement).value);
      return value === 'Half a sentence that';
    });
    await click(again, 'button', message('optionsDiscard'));
    await waitForText(again, message('optionsStateSaved'));
  });

  test('follows changes in a second tab, and overwrites nothing silently', async () => {
    const first = await running.session.openExtensionPage('options.html#card=south-caucasus%3Aankara');
    await control(first, 'textbox', message('optionsGist'));
    const second = await running.session.openExtensionPage('options.html#card=south-caucasus%3Aankara');
    await fill(second, 'textbox', message('optionsGist'), 'Typed in the second tab');
    await first.bringToFront();
    await fill(first, 'textbox', message('optionsGist'), 'Saved in the first tab');
    await click(first, 'button', message('optionsSave'));
    await waitForText(first, message('optionsSaved', 'Ankara'));
    await second.bringToFront();
    await waitForText(second, message('optionsConflictTitle'));
    const gist = await control(second, 'textbox', message('optionsGist'));
    expect(await gist.evaluate(field => (field as HTMLTextAreaElement).value)).toBe(
      'Typed in the second tab',
    );
    await click(second, 'button', message('optionsConflictCompare'));
    await click(second, 'button', message('optionsConflictTakeTheirs'));
    await waitUntil('the first tab’s text', async () => {
      const field = await control(second, 'textbox', message('optionsGist'));
      return field.evaluate(element => (element as HTMLTextAreaElement).value === 'Saved in the first tab');
    });
    await click(second, 'button', message('optionsRevert'));
    await waitForText(second, message('optionsReverted', 'Ankara'));
  });

  test('finds cards by any of their names', async () => {
    const options = await running.session.openExtensionPage('options.html');
    await fill(options, 'searchbox', message('optionsSearch'), 'khankendi');
    await waitUntil('the few cards that have that name', () =>
      options.evaluate(() => {
        const rows = [...document.querySelectorAll('[role=option]')];
        return rows.length < 6 && rows.some(row => row.textContent?.includes('Stepanakert'));
      }),
    );
  });

  const PLACES = [
    ['the list', 'options.html'],
    ['a card', 'options.html#card=south-caucasus%3Astepanakert'],
    ['a new card', 'options.html#new='],
    ['packs and files', 'options.html#packs'],
    ['sites', 'options.html#sites'],
    ['settings', 'options.html#settings'],
    ['what was deleted', 'options.html#deleted'],
  ] as const;

  test.each(['light', 'dark'] as const)('has no violation that axe finds, %s', async scheme => {
    const found: string[] = [];
    for (const [what, address] of PLACES) {
      const options = await running.session.openExtensionPage(address);
      await running.session.setColours(options, scheme);
      await waitUntil('its text', () =>
        options.evaluate(() => (document.querySelector('main')?.textContent ?? '').length > 60),
      );
      for (const violation of await violationsOf(options)) found.push(`${what}: ${violation}`);
      await options.close();
    }
    expect(found).toEqual([]);
  });
});
