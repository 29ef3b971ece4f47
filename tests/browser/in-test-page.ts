import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, beforeEach, describe } from 'vitest';
import { type BrowserName, launchBrowser } from './launch.ts';
import { type ServedPage, servePage } from './serve-page.ts';

/** What runs while the tests of one file run in one browser. */
export type TestPage = {
  readonly name: BrowserName;
  readonly browser: Browser;
  /** Has the repository's modules as `parts`. */
  readonly page: Page;
  readonly address: string;
  /** Name of a database of this test alone. */
  readonly db: string;
};

/**
 * Describes tests of the repository that hold in both browsers, inside a page that has its modules.
 *
 * @param preferences Firefox's.
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

/** Goes to the page of the repository's modules, and waits until they are there. */
export async function openParts(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.waitForFunction(() => typeof parts === 'object');
}

function notYet(): never {
  throw new Error('The browser does not run.');
}
