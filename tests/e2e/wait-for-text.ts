import type { Page } from 'puppeteer-core';
import { waitUntil } from '../harness/wait-until.ts';

/** Waits until a page contains `text` anywhere. */
export async function waitForText(page: Page, text: string): Promise<void> {
  const isThere = (wanted: string) => (document.body.textContent ?? '').includes(wanted);
  await waitUntil(`"${text}"`, () => page.evaluate(isThere, text));
}
