import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');

/** How long a saved page may take to load, in ms. What it asks of the network fails at once. */
const LOADING = 30_000;

/** The part of mark.js that is used. */
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
 * Has mark.js mark whole names, in their case, in a page that is open without the extension, and gives the time of its
 * call: walk, search and wrapping. Null where it takes longer than `most` ms; the browser is then of no more use.
 */
export async function timeMarkJs(
  browser: Browser,
  address: string,
  names: readonly string[],
  most: number,
): Promise<number | null> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load', timeout: LOADING }).catch(() => undefined);
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
  // It calls itself for each name: long lists can end in a stack that is full.
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
