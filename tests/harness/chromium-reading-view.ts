import type { Browser, Page } from 'puppeteer-core';
import { control } from './controls.ts';
import type { DockedReadingView } from './docked-reading-view.ts';
import { message } from './messages.ts';
import type { Popup } from './session.ts';

/**
 * Opens the real side panel with the popup's button. Chromium opens it only in response to a user action, and a key
 * sent by the driver counts as one.
 *
 * @param address of the reading view's page.
 * @param watch is called with the reading view before anything else is done with it.
 */
export async function openChromiumReadingView(
  browser: Browser,
  popup: Popup,
  address: string,
  watch: (page: Page) => Promise<void>,
): Promise<DockedReadingView> {
  // Uses a key, because the button moves under the mouse while the popup is growing to its size.
  const button = await control(popup.page, 'button', message('readingViewOpen'));
  await button.focus();
  // This closes the popup, sometimes before the driver learns that the key was pressed.
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
