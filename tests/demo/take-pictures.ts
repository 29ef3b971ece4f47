import type { Page } from 'puppeteer-core';
import type { BrowserName } from '../harness/browser-name.ts';
import { openCard, waitForNoCard } from '../harness/card.ts';
import { launchSession } from '../harness/launch-session.ts';
import { waitForMark } from '../harness/marks.ts';
import { type PageServer, servePages } from '../harness/serve-pages.ts';
import type { ColourScheme, Session } from '../harness/session.ts';
import { takeScreenshot } from '../harness/take-screenshot.ts';
import { waitUntil } from '../harness/wait-until.ts';

/** The mark whose card the pictures show. It is in the article's first paragraph. */
const SHOWN = 'Nagorno\u2011Karabakh';

const EDITED = 'south-caucasus:nagorno-karabakh';

const WINDOW = { width: 1280, height: 800 };

/** The subjects of the pictures. */
export type Subject = 'card' | 'card-dark' | 'popup' | 'reading-view' | 'options' | 'editor';

export type Picture = { readonly subject: Subject; readonly path: `${string}.png` };

/** Writes pictures of what readers see with the sample article into `.artifacts/demo`. */
export async function takePictures(name: BrowserName): Promise<Picture[]> {
  const server = await servePages();
  const session = await launchSession(name);
  const pictures: Picture[] = [];
  const take = async (page: Page, subject: Subject) => {
    pictures.push({ subject, path: await takeScreenshot(page, `demo/${subject}-${name}`) });
  };
  try {
    const article = await openArticle(session, server);
    await showCard(session, article, 'light');
    await take(article, 'card');
    await hideCard(session, article);
    await showCard(session, article, 'dark');
    await take(article, 'card-dark');
    await hideCard(session, article);
    await session.setColours(article, 'light');

    const popup = await session.openPopup(article);
    await hasText(popup.page);
    await take(popup.page, 'popup');
    await popup.close();

    const view = await session.openReadingView(article);
    await hasText(view);
    await take(view, 'reading-view');
    await view.close();

    const options = await session.openExtensionPage('options.html');
    await options.setViewport(WINDOW);
    await hasText(options);
    await take(options, 'options');

    const editor = await session.openExtensionPage(`options.html#card=${encodeURIComponent(EDITED)}`);
    await editor.setViewport(WINDOW);
    await waitUntil('the editor', () =>
      editor.evaluate(() =>
        [...document.querySelectorAll('input')].some(({ value }) => /karabakh/i.test(value)),
      ),
    );
    await take(editor, 'editor');
    return pictures;
  } finally {
    await session.dispose();
    await server.stop();
  }
}

async function openArticle(session: Session, server: PageServer): Promise<Page> {
  const article = await session.openPage(server.at('article.html'));
  await article.setViewport(WINDOW);
  await waitForMark(article, SHOWN);
  return article;
}

async function showCard(session: Session, article: Page, colours: ColourScheme): Promise<void> {
  await session.setColours(article, colours);
  const card = await openCard(session, article, SHOWN);
  await waitUntil('its map', () => card.evaluate(root => root.querySelector('.locator-map svg') !== null));
  // The card fades in.
  await waitUntil('the card to be at rest', () =>
    card.evaluate(root => root.getAnimations().every(animation => animation.playState === 'finished')),
  );
}

async function hideCard(session: Session, article: Page): Promise<void> {
  await article.keyboard.press('Escape');
  await waitForNoCard(session, article);
}

/** Waits until a page of the extension shows the glossary, not only its empty layout. */
async function hasText(page: Page): Promise<void> {
  await waitUntil('the page to show cards', () =>
    page.evaluate(() => /karabakh/i.test(document.body.textContent ?? '')),
  );
}
