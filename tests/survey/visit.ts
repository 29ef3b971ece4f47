import type { Browser, ConsoleMessage, Page } from 'puppeteer-core';
import type { Report } from './survey-row.ts';

const PREFIX = 'backgrounder-survey ';

/** How long the extension may take to say what it did with a page, in ms. */
const PATIENCE = 15_000;

/** How long a saved page may take to load. What it asks of the network fails at once. */
const LOADING = 30_000;

export type Visit = {
  readonly html: string;
  readonly report: Report | null;
  readonly errors: readonly string[];
};

/** Opens a page, waits until it is loaded and (where `reports`) until the extension has reported, and closes it. */
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
    // Advertising in a saved page may keep it loading for ever: what is there by then is what is compared.
    await page.goto(address, { waitUntil: 'load', timeout: LOADING }).catch(() => undefined);
    const report = reports ? await Promise.race([heard, pause(PATIENCE)]) : null;
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
