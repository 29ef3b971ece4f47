import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { type BrowserName, launchBrowser } from './launch.ts';
import { type ServedPage, servePage } from './serve-page.ts';

/** What is available while the tests of one file run in one browser. */
export type TestPage = {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** A page with the repository's modules as `parts`. */
  readonly page: Page;
  readonly address: string;
  /** The name of a database for this test only. */
  readonly db: string;
};

/**
 * Defines tests of the repository for both browsers, in a page that has its modules.
 *
 * @param preferences for Firefox.
 */
export function inTestPage(
  title: string,
  define: (running: TestPage) => void,
  preferences: Record<string, unknown> = {},
): void {
  describe.each<BrowserName>(['chromium', 'firefox'])(`${title}, in %s`, name => {
    let served: ServedPage | null = null;
    let browser: Browser | null = null;
    let page: Page | null = null;
    let databases = 0;
    beforeAll(async () => {
      served = await servePage(fileURLToPath(new URL('glossary-page.ts', import.meta.url)));
      browser = await launchBrowser(name, preferences);
      page = await browser.newPage();
      await openParts(page, served.address);
    });
    beforeEach(() => {
      databases++;
    });
    afterAll(async () => {
      await browser?.close();
      await served?.stop();
    });
    define({
      name,
      get browser() {
        return browser ?? notYet();
      },
      get page() {
        return page ?? notYet();
      },
      get address() {
        return served?.address ?? notYet();
      },
      get db() {
        return `test-${databases}`;
      },
    });
  });
}

/** Loads the page with the repository's modules, and waits until they are ready. */
export async function openParts(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => typeof parts === 'object');
}

function notYet(): never {
  throw new Error('The browser is not running.');
}
