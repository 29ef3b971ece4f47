import type { Page } from 'puppeteer-core';
import { allowOwnNames } from '../../harness/allow-own-names.ts';
import { click, control, fill } from '../../harness/controls.ts';
import { message } from '../../harness/messages.ts';
import type { Session } from '../../harness/session.ts';
import { waitUntil } from '../../harness/wait-until.ts';

/** Two words that no list of names contains. The card is renamed from one to the other and back. */
const TITLES = ['Quillmarsh', 'Thornwick'] as const;

/** How long saving a card may take, in ms. */
const TIMEOUT_MS = 120_000;

/** A card of the reader's own in the open editor, and an article that contains both of its titles. */
export type EditedCard = { readonly article: Page; readonly editor: Page };

/** Opens an article in its own window, so that both it and the editor are visible, and makes the card. */
export async function makeCard(session: Session, address: string): Promise<EditedCard> {
  await allowOwnNames(session);
  const editor = await session.openExtensionPage('options.html#new=');
  await fill(editor, 'textbox', message('optionsTitle'), TITLES[0]);
  await fill(editor, 'textbox', message('optionsGist'), 'A place that is renamed');
  await saveNow(editor);
  await waitForSaved(editor, TITLES[0]);
  const article = await session.browser.newPage({ type: 'window' });
  await article.goto(address, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
  await article.evaluate(titles => {
    const paragraph = document.createElement('p');
    paragraph.textContent = `They went from ${titles.join(' to ')} on foot.`;
    // Marks are painted only where a reader can see them, so the paragraph is placed above everything else in view.
    paragraph.style.cssText =
      'position: relative; z-index: 9999; color: black; background: white; opacity: 1';
    document.body.append(paragraph);
    paragraph.scrollIntoView({ block: 'center', behavior: 'instant' });
  }, TITLES);
  await waitUntil(`a mark on "${TITLES[0]}"`, () => article.evaluate(hasMark, TITLES[0]));
  return { article, editor };
}

/**
 * Renames the card, and returns the time from the click on “Save” until the article has its new name marked, in ms.
 * Both pages' clocks count from the same moment.
 */
export async function renameCard({ article, editor }: EditedCard, time: number): Promise<number> {
  const title = TITLES[time % TITLES.length]!;
  await fill(editor, 'textbox', message('optionsTitle'), title);
  const marked = article.evaluate(markedAt, title);
  const saved = await saveNow(editor);
  await waitForSaved(editor, title);
  return (await marked) - saved;
}

/** Clicks “Save”; returns the time of the click, in ms since the epoch. */
async function saveNow(editor: Page): Promise<number> {
  const button = await control(editor, 'button', message('optionsSave'));
  return button.evaluate(element => {
    const now = performance.timeOrigin + performance.now();
    (element as HTMLButtonElement).click();
    return now;
  });
}

async function waitForSaved(editor: Page, title: string): Promise<void> {
  const said = (words: string) => (document.body.textContent ?? '').includes(words);
  const isSaid = () => editor.evaluate(said, message('optionsSaved', title));
  await waitUntil('the card to be saved', isSaid, { timeout: TIMEOUT_MS });
}

function hasMark(text: string): boolean {
  for (const [, highlight] of CSS.highlights)
    for (const { startContainer, startOffset, endOffset } of highlight)
      if (startContainer.textContent?.slice(startOffset, endOffset) === text) return true;
  return false;
}

/** Waits until `text` is marked; returns the time, in ms since the epoch. It checks after each of our readings. */
function markedAt(text: string): Promise<number> {
  const hasIt = () => {
    for (const [, highlight] of CSS.highlights)
      for (const { startContainer, startOffset, endOffset } of highlight)
        if (startContainer.textContent?.slice(startOffset, endOffset) === text) return true;
    return false;
  };
  return new Promise(resolve => {
    new PerformanceObserver((list, observer) => {
      const [end] = list.getEntriesByName('backgrounder:marked').slice(-1);
      if (!end || !hasIt()) return;
      observer.disconnect();
      resolve(performance.timeOrigin + end.startTime);
    }).observe({ type: 'mark' });
  });
}

export async function closeEditor({ article, editor }: EditedCard): Promise<void> {
  await click(editor, 'button', message('optionsDelete'));
  await Promise.all([article.close(), editor.close()]);
}
