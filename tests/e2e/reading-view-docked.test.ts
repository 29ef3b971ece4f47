import { expect, test } from 'vitest';
import { cardsInReadingView, readReadingView } from '../harness/docked-reading-view.ts';
import { waitForMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

inBothBrowsers('The docked reading view', running => {
  test('is opened by the popup’s button, with the article’s cards, and follows the reader', async () => {
    const page = await running.session.openPage(running.pages.at('article.html'));
    await waitForMark(page, 'Goris');
    const view = await running.session.openDockedReadingView(page);
    await waitUntil('the card of Goris', async () =>
      (await cardsInReadingView(view)).includes('south-caucasus:goris'),
    );
    const title = await page.title();
    await waitUntil('its title', async () => (await readReadingView(view)).includes(title));
    expect(await cardsInReadingView(view)).toContain('south-caucasus:lachin-corridor');

    // The same reading view follows the reader to another tab and back.
    const other = await running.session.openPage(running.pages.at('wrapped.html'));
    await waitForMark(other, 'Lachin Corridor');
    const without = async () => {
      const cards = await cardsInReadingView(view);
      return cards.includes('south-caucasus:lachin-corridor') && !cards.includes('south-caucasus:goris');
    };
    await waitUntil('the other tab’s cards', without);
    await page.bringToFront();
    await waitUntil('the first tab’s cards', async () =>
      (await cardsInReadingView(view)).includes('south-caucasus:goris'),
    );
    await view.close();
  });

  test('follows its tab from page to page repeatedly', async () => {
    const page = await running.session.openPage(running.pages.at('article.html'));
    await waitForMark(page, 'Goris');
    const view = await running.session.openDockedReadingView(page);
    // Repeated, because a page that had loaded before its scripts listened was once lost in some of these steps.
    for (let round = 0; round < 3; round++) {
      await waitUntil('the card of Goris', async () =>
        (await cardsInReadingView(view)).includes('south-caucasus:goris'),
      );
      await page.goto(running.pages.at('mail.html'));
      await waitUntil('the note', async () =>
        (await readReadingView(view)).includes(message('popupNotArticle')),
      );
      expect(await cardsInReadingView(view)).toEqual([]);
      await page.goto(running.pages.at('wrapped.html'));
      await waitUntil('the other article’s title', async () =>
        (await readReadingView(view)).includes(await page.title()),
      );
      await waitUntil('its cards', async () => {
        const cards = await cardsInReadingView(view);
        return cards.includes('south-caucasus:lachin-corridor') && !cards.includes('south-caucasus:goris');
      });
      await page.goto(running.pages.at('article.html'));
    }
    await view.close();
  });
});
