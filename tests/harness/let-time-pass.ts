import type { Page } from 'puppeteer-core';

/**
 * Lets `milliseconds` pass in the page. Only for what must *not* happen: no event tells of a card that stays closed.
 * Whatever does happen is waited for with `waitUntil`.
 */
export function letTimePass(page: Page, milliseconds: number): Promise<void> {
  return page.evaluate(time => new Promise<void>(resolve => setTimeout(resolve, time)), milliseconds);
}
