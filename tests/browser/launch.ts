import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, launch } from 'puppeteer-core';

export type BrowserName = 'chromium' | 'firefox';

const PROGRAMS = {
  chromium: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
  firefox: ['firefox-esr', 'firefox'],
} as const satisfies Record<BrowserName, readonly string[]>;

/** The first of a browser's usual programs that stands on the PATH. */
function programOf(name: BrowserName): string {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const program of PROGRAMS[name]) {
      const path = join(folder, program);
      try {
        accessSync(path, constants.X_OK);
        return path;
      } catch {
        // Not in this folder.
      }
    }
  }
  throw new Error(`${name} is not installed: none of ${PROGRAMS[name].join(', ')} is on the PATH`);
}

/** Starts a browser without window and without extension. `preferences` are Firefox's. */
export async function launchBrowser(
  name: BrowserName,
  preferences: Record<string, unknown> = {},
): Promise<Browser> {
  return name === 'chromium'
    ? launch({
        executablePath: programOf(name),
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
        executablePath: programOf(name),
        headless: true,
        extraPrefsFirefox: preferences,
      });
}
