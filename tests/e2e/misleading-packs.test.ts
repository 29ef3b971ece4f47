import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { click, control, fill } from '../harness/controls.ts';
import { letTimePass } from '../harness/let-time-pass.ts';
import { message } from '../harness/messages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { madeCard, packFile } from './made-pack.ts';
import { waitForText } from './wait-for-text.ts';

declare const chrome: {
  storage: { local: { get(key: string): Promise<{ settings?: { sites?: Record<string, string> } }> } };
};

/** A name from the bundled pack. */
const REAL = 'Nikol Pashinyan';
/** The same in appearance, with Cyrillic і and а. */
const FAKE = 'Nіkol Pаshinyan';

const term = (id: string, fields: object) =>
  madeCard(`false:${id}`, { kind: 'person', gist: 'Somebody', ...fields });

inBothBrowsers('A pack that misleads', running => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'backgrounder-files-'));
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  const choose = (cards: readonly object[]): Promise<Page> => chooseFile(packFile('false', cards));

  const chooseFile = async (content: string): Promise<Page> => {
    const page = await running.session.openExtensionPage('options.html#packs');
    const path = join(folder, 'false.json');
    await writeFile(path, content);
    const field = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
    await field.uploadFile(path);
    await waitForText(page, message('optionsPlanTitle', 'false.json'));
    return page;
  };

  test('is reported for its look-alike names before it is imported', async () => {
    const page = await choose([term('a', { title: FAKE })]);
    await waitForText(page, message('optionsPlanLookAlikes_one', 1));
    await waitForText(page, message('optionsPlanLookAlike', REAL));
    await waitForText(page, message('optionsPlanLookAlikeSign', 'і (U+0456)'));
    await page.close();
  });

  test('is rejected for invisible characters, or for a link that hides its host', async () => {
    const sources = [
      { id: 'a', publisher: 'BBC', url: 'https://www.bbc.co.uk@news.example/', checked: null },
    ];
    const page = await choose([term('a', { title: 'Nikol\u200b' }), term('b', { title: 'Olaf', sources })]);
    await waitForText(page, message('optionsPlanRefused_other', 2));
    await waitForText(page, 'The title holds an invisible character (U+200B).');
    await waitForText(page, 'sources[0].url: An address begins with');
    await page.close();
  });

  test('shows beside each link where it leads', async () => {
    const sources = [
      { id: 'a', publisher: 'BBC', title: 'Official', url: 'https://bаnk.example/x', checked: null },
    ];
    const page = await choose([term('c', { title: 'Olaf Olafson', sources })]);
    await click(page, 'button', message('optionsPlanApply'));
    await waitForText(page, message('optionsImportDone', 'false.json'));
    await page.close();
    const editor = await running.session.openExtensionPage('options.html#card=false%3Ac');
    const summary = message('cardSources_one', 1);
    await waitForText(editor, summary);
    const host = await waitUntil('the host', () =>
      editor.evaluate(words => {
        const fold = [...document.querySelectorAll('details')].find(
          details => details.querySelector('summary')?.textContent?.trim() === words,
        );
        if (fold) fold.open = true;
        return fold?.querySelector('.source-host')?.textContent ?? null;
      }, summary),
    );
    expect(host).toBe('xn--bnk-6cd.example');
    await editor.close();
  });

  test('imports no settings that the reader has not asked for', async () => {
    const file = {
      format: 'backgrounder-export',
      version: 1,
      settings: { sites: { 'bank.example': 'always' } },
      packs: [],
      own: [],
      choices: [{ choice: { type: 'known', card: 'false:z' }, madeAt: 1 }],
    };
    const sitesAfter = async (ticked: boolean) => {
      const page = await chooseFile(JSON.stringify(file));
      if (ticked) await click(page, 'checkbox', message('optionsPlanSettings'));
      await click(page, 'button', message('optionsPlanApply'));
      await waitForText(page, message('optionsImportDone', 'false.json'));
      const sites = () =>
        page.evaluate(async () => {
          const { settings } = await chrome.storage.local.get('settings');
          return Object.keys(settings?.sites ?? {});
        });
      // Settings change after the import has been reported, or not at all.
      if (!ticked) await letTimePass(page, 500);
      const found = ticked
        ? await waitUntil('the settings', async () => ((await sites()).length > 0 ? sites() : null))
        : await sites();
      await page.close();
      return found;
    };
    expect(await sitesAfter(false)).toEqual([]);
    expect(await sitesAfter(true)).toEqual(['bank.example']);
  });

  test('cannot trick readers who paste: invisible characters are removed, and the field says so', async () => {
    const page = await running.session.openExtensionPage('options.html#new=');
    const title = message('optionsTitle');
    await fill(page, 'textbox', title, 'Ana\u200b Ruiz\u00ad');
    await fill(page, 'textbox', message('optionsGist'), 'Judge');
    await waitForText(page, message('optionsUnseenLeftOut'));
    const field = await control(page, 'textbox', title);
    const described = await field.evaluate(element =>
      (element.getAttribute('aria-describedby') ?? '')
        .split(' ')
        .map(id => document.getElementById(id)?.textContent)
        .join(' '),
    );
    expect(described).toContain(message('optionsUnseenLeftOut'));
    await click(page, 'button', message('optionsSave'));
    await waitForText(page, message('optionsSaved', 'Ana Ruiz'));
    await page.close();
  });
});
