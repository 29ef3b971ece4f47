import type { Browser, Page } from 'puppeteer-core';
import { control } from './controls.ts';
import type { DockedReadingView } from './docked-reading-view.ts';
import { message } from './messages.ts';
import type { Popup } from './session.ts';

/**
 * Opens the real side panel by the popup's button: Chromium opens it only for what a reader does, and the driver's key is that.
 *
 * @param address of the reading view's page.
 * @param watch is called with the reading view before anything is asked of it.
 */
export async function openChromiumReadingView(
  browser: Browser,
  popup: Popup,
  address: string,
  watch: (page: Page) => Promise<void>,
): Promise<DockedReadingView> {
  // By key: while the popup still grows to its size, the button moves away from under a mouse.
  const button = await control(popup.page, 'button', message('readingViewOpen'));
  await button.focus();
  // The popup closes over it, at times before the driver is told that the key went down.
  await popup.page.keyboard.down('Enter').catch(() => {});
  const target = await browser.waitForTarget(candidate => candidate.url() === address, { timeout: 15_000 });
  const page = await target.asPage();
  await watch(page);
  return {
    evaluate: (work, ...values) =>
      page.evaluate(`(${work.toString()})(document, ...${JSON.stringify(values)})`) as Promise<never>,
    close: () => page.close(),
  };
}
