import type { ElementHandle, Page } from 'puppeteer-core';
import { findControl } from './find-control.ts';
import { waitUntil } from './wait-until.ts';

/** A control of a page, found as a screen reader finds it: by role and name. Waits until it is there. */
export async function control(page: Page, role: string, name: string): Promise<ElementHandle<Element>> {
  return waitUntil(`the ${role} "${name}"`, () => find(page, role, name), { timeout: 10_000 });
}

/** True where the control is there now. */
export async function hasControl(page: Page, role: string, name: string): Promise<boolean> {
  return (await find(page, role, name)) !== null;
}

export async function click(page: Page, role: string, name: string): Promise<void> {
  await (await control(page, role, name)).click();
}

/** Puts `text` into a field in place of what stands there, as typing does. */
export async function fill(page: Page, role: string, name: string, text: string): Promise<void> {
  const field = await control(page, role, name);
  await field.focus();
  await field.evaluate(element => (element as HTMLInputElement).select());
  await page.keyboard.type(text);
}

/**
 * Chromium is asked for its accessibility tree. Firefox has one, too, but needs 2 ms for every element of the page to
 * search it, which is seconds for each control of the editor; there the page's own elements are looked through.
 */
async function find(page: Page, role: string, name: string): Promise<ElementHandle<Element> | null> {
  const version = await page.browser().version();
  if (!version.startsWith('firefox'))
    return page.$(`::-p-aria([name="${name.replace(/["\\]/g, '\\$&')}"][role="${role}"])`);
  const handle = await page.evaluateHandle(findControl, role, name);
  return handle.asElement() as ElementHandle<Element> | null;
}
