import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { countHosts, openCard } from '../harness/card.ts';
import { changeSettings } from '../harness/change-settings.ts';
import { launchSession } from '../harness/launch-session.ts';
import { type MarkInPage, readAllMarks, waitForMark } from '../harness/marks.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

/** One of each kind of mark that the article must have, as the article writes it. */
const EXPECTED = [
  'Pashinyan',
  'Ilham Aliyev',
  'Josep Borrell',
  'Antony Blinken',
  'Emmanuel Macron',
  'Maria Zakharova',
  'Dmitry Peskov',
  'Stepanakert',
  'Shusha',
  'Lachin Corridor',
  'Armenia',
  'Azerbaijan',
  'Baku',
  'Yerevan',
  'Moscow',
  'Armenian Foreign Ministry',
  'Russian peacekeeping contingent',
  'UN Security Council',
  'European Union',
  'OSCE Minsk Group',
  'Kremlin',
  'Armenpress',
  'First Nagorno-Karabakh War',
  'Second Nagorno-Karabakh War',
  'Bishkek Protocol',
  'blockade',
  'enclave',
  'ethnic cleansing',
  'genocide',
  'de facto state',
];

inBothBrowsers('An article', running => {
  // Every mention is marked, not only the first in its section.
  beforeAll(() => changeSettings(running.session, { marking: 'every' }));

  const marksOf = async (page: Page): Promise<MarkInPage[]> => {
    await waitForMark(page, 'Goris');
    return readAllMarks(page);
  };

  test('has its names marked, and at least 36 cards', async () => {
    const { session, pages } = running;
    const page = await session.openPage(pages.at('article.html'));
    const texts = new Set((await marksOf(page)).map(mark => mark.text));
    expect(EXPECTED.filter(text => !texts.has(text))).toEqual([]);
    // The number grows while the article is being read.
    await waitUntil('at least 36 on the toolbar button', async () => Number(await session.badge(page)) >= 36);
  });

  test('has names marked across tags, soft hyphens, no-break spaces and no-break hyphens', async () => {
    const page = await running.session.openPage(running.pages.at('article.html'));
    const texts = (await marksOf(page)).map(mark => mark.text);
    expect(texts).toContain('Nikol\u00a0Pashinyan');
    expect(texts).toContain('Nagorno\u2011Karabakh');
    expect(texts).toContain('Stepa\u00adnakert');
  });

  test('has a possessive marked without its ending', async () => {
    const page = await running.session.openPage(running.pages.at('article.html'));
    const marks = await marksOf(page);
    const possessive = marks.filter(mark => mark.inside.includes('span#possessive'));
    expect(possessive.map(mark => mark.text)).toEqual(['Pashinyan']);
  });

  test('has no marks in navigation, sidebar, forms, editable text and footer', async () => {
    const page = await running.session.openPage(running.pages.at('article.html'));
    const outside = (await marksOf(page)).filter(mark => !mark.inside.includes('article'));
    expect(outside).toEqual([]);
  });

  test('whose policy forbids styles and scripts is marked, and its card is styled', async () => {
    const page = await running.session.openPage(`${running.pages.at('article.html')}?locked`);
    await waitForMark(page, 'Goris');
    const card = await openCard(running.session, page, 'Moscow');
    const width = await card.evaluate(root => root.querySelector<HTMLElement>('.open-card')!.offsetWidth);
    expect(width).toBeLessThanOrEqual(380);
  });

  test('keeps its DOM, except for one element once a card has been opened', async () => {
    const { session, pages, name } = running;
    const bare = await launchSession(name, { extension: false });
    const plain = await bare.openPage(pages.at('article.html'));
    const wanted = await plain.evaluate(() => document.documentElement.outerHTML);
    await bare.dispose();

    const page = await session.openPage(pages.at('article.html'));
    await waitForMark(page, 'Goris');
    expect(await page.evaluate(() => document.documentElement.outerHTML)).toBe(wanted);
    await openCard(session, page, 'Moscow');
    expect(await countHosts(page)).toBe(1);
    const rest = await page.evaluate(() => {
      const copy = document.documentElement.cloneNode(true) as HTMLElement;
      copy.querySelector('[data-backgrounder]')?.remove();
      return copy.outerHTML;
    });
    expect(rest).toBe(wanted);
  });
});
