import type { Browser, Page } from 'puppeteer-core';
import { click } from './controls.ts';
import { message } from './messages.ts';
import type { Popup } from './session.ts';
import type { SidePanel } from './side-panel.ts';
import { waitUntil } from './wait-until.ts';

/**
 * Opens the real side panel by the popup's button: Chromium opens it for a click only, and the driver's is one.
 *
 * @param address of the panel's page.
 * @param watch is called with the panel before anything is asked of it.
 */
export async function openChromiumPanel(
  browser: Browser,
  popup: Popup,
  address: string,
  watch: (page: Page) => Promise<void>,
): Promise<SidePanel> {
  // While the popup still grows to its size, the driver finds no point of the button to click.
  await waitUntil('the button to be clicked', async () => {
    await click(popup.page, 'button', message('panelOpen'));
    return true;
  });
  const target = await browser.waitForTarget(candidate => candidate.url() === address, { timeout: 15_000 });
  const page = await target.asPage();
  await watch(page);
  return {
    evaluate: (work, ...values) =>
      page.evaluate(`(${work.toString()})(document, ...${JSON.stringify(values)})`) as Promise<never>,
    close: () => page.close(),
  };
}
