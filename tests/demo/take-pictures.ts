import type { BrowserName } from '../harness/browser-name.ts';
import { openCard } from '../harness/card.ts';
import { launchSession } from '../harness/launch-session.ts';
import { waitForMark } from '../harness/marks.ts';
import { servePages } from '../harness/serve-pages.ts';
import { takeScreenshot } from '../harness/take-screenshot.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** The mark whose card the picture shows; it stands in the article's first paragraph. */
const SHOWN = 'Nagorno\u2011Karabakh';

const WINDOW = { width: 1280, height: 800 };

/** Writes pictures of the sample article with an open card, the popup and the options page; gives their paths. */
export async function takePictures(name: BrowserName): Promise<string[]> {
  const server = await servePages();
  const session = await launchSession(name);
  const picture = (what: string) => `demo/${what}-${name}`;
  try {
    const article = await session.openPage(server.at('article.html'));
    await article.setViewport(WINDOW);
    await waitForMark(article, SHOWN);
    const card = await openCard(session, article, SHOWN);
    // It fades in.
    await waitUntil('the card to be at rest', () =>
      card.evaluate(root => root.getAnimations().every(animation => animation.playState === 'finished')),
    );
    const pictures: string[] = [await takeScreenshot(article, picture('article'))];
    await article.keyboard.press('Escape');

    const popup = await session.openPopup(article);
    // Chromium gives the popup its own size; in Firefox it stands in a tab here.
    if (name === 'firefox') await popup.page.setViewport({ width: 380, height: 600 });
    await hasText(popup.page);
    pictures.push(await takeScreenshot(popup.page, picture('popup')));
    await popup.close();

    const options = await session.openExtensionPage('options.html');
    await options.setViewport(WINDOW);
    await hasText(options);
    pictures.push(await takeScreenshot(options, picture('options')));
    return pictures;
  } finally {
    await session.dispose();
    await server.stop();
  }
}

/** Waits until one of the extension's pages shows the glossary, and not only its frame. */
async function hasText(page: { evaluate(look: () => boolean): Promise<boolean> }): Promise<void> {
  await waitUntil('the page to show cards', () =>
    page.evaluate(() => /karabakh/i.test(document.body.textContent ?? '')),
  );
}
