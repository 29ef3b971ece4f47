import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');

/** How long a saved page may take to load, in ms. Its network requests fail at once. */
const LOAD_TIMEOUT_MS = 30_000;

/** The part of mark.js's interface used here. */
type MarkJs = new (
  context: Element,
) => {
  mark(
    names: readonly string[],
    options: {
      accuracy: 'exactly';
      caseSensitive: boolean;
      separateWordSearch: boolean;
      done: () => void;
    },
  ): void;
};

/**
 * Has mark.js mark whole names, case-sensitively, in a page that is open without the extension. Returns the time of its
 * call: walk, search and wrapping. Null if it takes longer than `most` ms; the browser is unusable then.
 */
export async function timeMarkJs(
  browser: Browser,
  address: string,
  names: readonly string[],
  most: number,
): Promise<number | null> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load', timeout: LOAD_TIMEOUT_MS }).catch(() => undefined);
  await page.evaluate(SOURCE);
  const running = page.evaluate(list => {
    const { Mark } = globalThis as unknown as { Mark: MarkJs };
    return new Promise<number>(resolve => {
      const start = performance.now();
      new Mark(document.body).mark(list, {
        accuracy: 'exactly',
        caseSensitive: true,
        separateWordSearch: false,
        done: () => resolve(performance.now() - start),
      });
    });
  }, names);
  // mark.js calls itself recursively for each name, so long lists can overflow the stack.
  const time = await Promise.race([running.catch(() => null), pause(most)]);
  if (time === null) return null;
  await page.close();
  return time > most ? null : time;
}

function pause(ms: number): Promise<null> {
  return new Promise(resolve => {
    setTimeout(() => resolve(null), ms).unref();
  });
}
