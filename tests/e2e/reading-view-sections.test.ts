import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { violationsOf } from '../harness/axe.ts';
import { click, control } from '../harness/controls.ts';
import { waitForMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { waitForText } from './wait-for-text.ts';

inBothBrowsers('The sections of the reading view', running => {
  const open = async (): Promise<Page> => {
    const { session, pages } = running;
    const article = await session.openPage(pages.at('of-2023.html'));
    await waitForMark(article, 'Lachin Corridor');
    const view = await session.openReadingView(article);
    await waitForText(view, 'Nikol Pashinyan');
    return view;
  };

  test('show the actors by their side on that day', async () => {
    const view = await open();
    await click(view, 'tab', message('readingViewActors'));
    await waitForText(view, message('readingSidesOn', '19 September 2023'));
    for (const words of ['Armenia', 'Prime Minister of Armenia', 'Josep Borrell'])
      await waitForText(view, words);
  });

  test('show how two cards are connected', async () => {
    const view = await open();
    await click(view, 'tab', message('readingViewConnections'));
    const choose = async (label: string, title: string) => {
      const field = await control(view, 'combobox', label);
      await field.evaluate((element, wanted) => {
        const select = element as HTMLSelectElement;
        select.value = [...select.options].find(option => option.text === wanted)!.value;
        select.dispatchEvent(new Event('change', { bubbles: true }));
      }, title);
    };
    await waitForText(view, message('readingConnectionHint'));
    await waitForText(view, 'Ilham Aliyev');
    await choose(message('readingFirst'), 'Nikol Pashinyan');
    await choose(message('readingSecond'), 'Ilham Aliyev');
    const steps = () =>
      view.evaluate(() => [...document.querySelectorAll('.reading-chain li')].map(step => step.textContent));
    const chain = await waitUntil('a chain', async () => {
      const found = await steps();
      return found.length > 0 && found;
    });
    expect(chain.join()).toContain('Ilham Aliyev');
    expect(chain.join()).toMatch(/\d{4}/);
  });

  test('show the article’s day in the timeline', async () => {
    const view = await open();
    await click(view, 'tab', message('readingViewTimeline'));
    await waitForText(view, message('readingArticleDay', '19 September 2023'));
  });

  test('show a sheet as of the article’s day, which can be printed', async () => {
    const view = await open();
    await click(view, 'tab', message('readingViewSheet'));
    for (const words of [
      message('readingAsOf', '19 September 2023'),
      message('cardOnDay', '19 September 2023'),
    ])
      await waitForText(view, words);
    await control(view, 'button', message('readingPrint'));
  });

  test('show both claims of a dispute in the sheet, each with its sources', async () => {
    const view = await open();
    await click(view, 'tab', message('readingViewSheet'));
    const line = await waitUntil('the closing of the corridor', () =>
      view.evaluate(() => {
        const lines = [...document.querySelectorAll('.sheet-card li')];
        const found = lines.find(({ textContent }) => textContent.includes('Closed to ordinary traffic'));
        return (
          found && {
            whole: found.textContent,
            dispute: found.querySelector('.sheet-dispute')?.textContent ?? '',
          }
        );
      }),
    );
    const [claim] = line.whole.split(line.dispute);
    expect(claim).toMatch(/had been disrupted.*\[\d+[^\]]*\]/s);
    expect(line.dispute).toContain(message('cardDisputedBy', 'Azerbaijan'));
    expect(line.dispute).toMatch(/called claims of a blockade false.*\[\d+[^\]]*\]/s);
  });

  test('list names that no card explains', async () => {
    const view = await open();
    await click(view, 'tab', message('readingViewUnexplained'));
    await waitForText(view, message('readingAllExplained'));
  });

  test('axe finds nothing in any section', async () => {
    const view = await open();
    const tabs = await view.$$eval('[role="tab"]', found => found.map(tab => tab.textContent.trim()));
    expect(tabs.length).toBeGreaterThan(5);
    for (const tab of tabs) {
      await click(view, 'tab', tab);
      expect(await violationsOf(view), tab).toEqual([]);
    }
  });
});
