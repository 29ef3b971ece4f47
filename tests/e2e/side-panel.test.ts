import { expect, test } from 'vitest';
import { waitForMark } from '../harness/marks.ts';
import { cardsInPanel, readPanel } from '../harness/side-panel.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

inBothBrowsers('The side panel', running => {
  test('is opened by the popup’s button, with the article’s cards', async () => {
    const page = await running.session.openPage(running.pages.at('article.html'));
    await waitForMark(page, 'Goris');
    const panel = await running.session.openSidePanel(page);
    await waitUntil('the card of Goris', async () =>
      (await cardsInPanel(panel)).includes('south-caucasus:goris'),
    );
    const title = await page.title();
    await waitUntil('its title', async () => (await readPanel(panel)).includes(title));
    expect(await cardsInPanel(panel)).toContain('south-caucasus:lachin-corridor');
    await panel.close();
  });
});
