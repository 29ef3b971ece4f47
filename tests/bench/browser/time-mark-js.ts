import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser } from 'puppeteer-core';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('mark.js/dist/mark.min.js'), 'utf8');

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
      done: (marks: number) => void;
    },
  ): void;
};

export type MarkJsTime = { readonly ms: number; readonly marks: number };

/**
 * Has mark.js mark whole names, in their case, in a page that is open without the extension, and gives the time of its
 * call: walk, search and wrapping. Null where it takes longer than `most` ms; the browser is then of no more use.
 */
export async function timeMarkJs(
  browser: Browser,
  address: string,
  names: readonly string[],
  most: number,
): Promise<MarkJsTime | null> {
  const page = await browser.newPage();
  await page.goto(address, { waitUntil: 'load' });
  await page.evaluate(SOURCE);
  const running = page.evaluate(list => {
    const { Mark } = globalThis as unknown as { Mark: MarkJs };
    return new Promise<MarkJsTime>(resolve => {
      const start = performance.now();
      new Mark(document.body).mark(list, {
        accuracy: 'exactly',
        caseSensitive: true,
        separateWordSearch: false,
        done: marks => resolve({ ms: performance.now() - start, marks }),
      });
    });
  }, names);
  const time = await Promise.race([running, pause(most)]);
  if (time === null) {
    running.catch(() => undefined);
    return null;
  }
  await page.close();
  return time.ms > most ? null : time;
}

function pause(ms: number): Promise<null> {
  return new Promise(resolve => {
    setTimeout(() => resolve(null), ms).unref();
  });
}
