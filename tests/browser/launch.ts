import { type Browser, launch } from 'puppeteer-core';
import type { BrowserName } from '#tests/harness/browser-name.ts';
import { findBrowser } from '#tests/harness/find-browser.ts';

export type { BrowserName };

/** Starts a browser without a window and without the extension. `preferences` are for Firefox. */
export async function launchBrowser(
  name: BrowserName,
  preferences: Record<string, unknown> = {},
): Promise<Browser> {
  return name === 'chromium'
    ? launch({
        executablePath: findBrowser(name),
        headless: true,
        args: [
          '--no-sandbox',
          '--disable-gpu',
          '--no-first-run',
          '--disable-background-networking',
          '--disable-sync',
        ],
      })
    : launch({
        browser: 'firefox',
        executablePath: findBrowser(name),
        headless: true,
        extraPrefsFirefox: preferences,
      });
}
