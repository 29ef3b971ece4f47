import type { Page } from 'puppeteer-core';

/**
 * Waits `milliseconds` in the page. Only for things that must *not* happen, because no event announces that a card
 * stays closed. For things that do happen, use `waitUntil`.
 */
export function letTimePass(page: Page, milliseconds: number): Promise<void> {
  return page.evaluate(time => new Promise<void>(resolve => setTimeout(resolve, time)), milliseconds);
}
