import type { Browser, ConsoleMessage, Page } from 'puppeteer-core';
import type { Report } from './survey-row.ts';

const PREFIX = 'backgrounder-survey ';

/** How long the extension may take to report what it did with a page, in ms. */
const REPORT_TIMEOUT_MS = 15_000;

/** How long a saved page may take to load, in ms. Its network requests fail at once. */
const LOAD_TIMEOUT_MS = 30_000;

export type Visit = {
  readonly html: string;
  readonly report: Report | null;
  readonly errors: readonly string[];
};

/** Opens a page, waits until it has loaded and (if `reports`) until the extension has reported, and closes it. */
export async function visit(browser: Browser, address: string, reports: boolean): Promise<Visit> {
  const page = await browser.newPage();
  const errors: string[] = [];
  let hear: (report: Report) => void = () => undefined;
  const heard = new Promise<Report>(resolve => {
    hear = resolve;
  });
  page.on('console', message => {
    if (isReport(message, page, address)) hear(JSON.parse(message.text().slice(PREFIX.length)) as Report);
    else if (isOurError(message)) errors.push(message.text());
  });
  page.on('pageerror', error => {
    const text = error instanceof Error ? `${error.message}\n${error.stack ?? ''}` : String(error);
    if (isOurs(text)) errors.push(text);
  });
  try {
    // Advertising in a saved page may keep it loading for ever; the comparison uses what is there by then.
    await page.goto(address, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS }).catch(() => undefined);
    const report = reports ? await Promise.race([heard, pause(REPORT_TIMEOUT_MS)]) : null;
    const html = await page.evaluate(() => document.documentElement.outerHTML);
    return { html, report, errors };
  } finally {
    await page.close();
  }
}

/** Frames report too, and so does the empty document that a new tab begins with. */
function isReport(message: ConsoleMessage, page: Page, address: string): boolean {
  if (!message.text().startsWith(PREFIX) || page.url() !== address) return false;
  const frame = message.frame();
  return frame === null || frame === page.mainFrame();
}

function isOurError(message: ConsoleMessage): boolean {
  if (message.type() !== 'error' && message.type() !== 'warn') return false;
  return isOurs(
    [
      message.text(),
      message.location().url ?? '',
      ...message.stackTrace().map(place => place.url ?? ''),
    ].join('\n'),
  );
}

function isOurs(text: string): boolean {
  return /(?:chrome|moz)-extension:\/\/|backgrounder/i.test(text);
}

/** Resolves with null after `ms`, without keeping the program alive. */
function pause(ms: number): Promise<null> {
  return new Promise(resolve => {
    setTimeout(() => resolve(null), ms).unref();
  });
}
