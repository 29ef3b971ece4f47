import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { waitForMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { cardsInPanel, readPanel, type SidePanel } from '../harness/side-panel.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

/** Named in the one article, and not in the other. */
const OF_ARTICLE = 'south-caucasus:goris';

/** Waits until the panel lists an article's cards: `goris` says whether Goris is one of them. */
function waitForCards(panel: SidePanel, { goris }: { readonly goris: boolean }): Promise<string[]> {
  return waitUntil(`cards ${goris ? 'with' : 'without'} Goris`, async () => {
    const cards = await cardsInPanel(panel);
    return cards.length > 0 && cards.includes(OF_ARTICLE) === goris ? cards : null;
  });
}

inBothBrowsers('The side panel', running => {
  const beside = async (): Promise<{ page: Page; panel: SidePanel }> => {
    const page = await running.session.openPage(running.pages.at('article.html'));
    await waitForMark(page, 'Goris');
    return { page, panel: await running.session.openSidePanel(page) };
  };

  test('is opened by the popup’s button, with the article’s cards', async () => {
    const { page, panel } = await beside();
    await waitForCards(panel, { goris: true });
    expect(await readPanel(panel)).toContain(await page.title());
    await panel.close();
  });

  test('follows the reader to another tab, and back', async () => {
    const { page, panel } = await beside();
    const first = await waitForCards(panel, { goris: true });
    const other = await running.session.openPage(running.pages.at('wrapped.html'));
    await waitForMark(other, 'Lachin Corridor');
    expect(await waitForCards(panel, { goris: false })).toContain('south-caucasus:lachin-corridor');
    await page.bringToFront();
    expect((await waitForCards(panel, { goris: true })).toSorted()).toEqual(first.toSorted());
    await panel.close();
  });

  test('follows the tab to another article', async () => {
    const { page, panel } = await beside();
    await waitForCards(panel, { goris: true });
    await page.goto(running.pages.at('wrapped.html'));
    expect(await waitForCards(panel, { goris: false })).toContain('south-caucasus:lachin-corridor');
    await waitUntil('its title', async () => (await readPanel(panel)).includes(await page.title()));
    await panel.close();
  });

  test.each(['tab', 'page'])('says so where the other %s is no article', async where => {
    const { page, panel } = await beside();
    await waitForCards(panel, { goris: true });
    const address = running.pages.at('mail.html');
    if (where === 'tab') await running.session.openPage(address);
    else await page.goto(address);
    await waitUntil('the note', async () => (await readPanel(panel)).includes(message('popupNotArticle')));
    expect(await cardsInPanel(panel)).toEqual([]);
    await panel.close();
  });
});
