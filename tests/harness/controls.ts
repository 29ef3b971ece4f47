import type { ElementHandle, Page } from 'puppeteer-core';
import { findControl } from './find-control.ts';
import { waitUntil } from './wait-until.ts';

/** Finds a control of a page as a screen reader does, by role and name. Waits until it is there. */
export async function control(page: Page, role: string, name: string): Promise<ElementHandle<Element>> {
  return waitUntil(`the ${role} "${name}"`, () => find(page, role, name), { timeout: 10_000 });
}

/** True if the control is there now. */
export async function hasControl(page: Page, role: string, name: string): Promise<boolean> {
  return (await find(page, role, name)) !== null;
}

export async function click(page: Page, role: string, name: string): Promise<void> {
  await (await control(page, role, name)).click();
}

/** Replaces a field's text by typing `text`. */
export async function fill(page: Page, role: string, name: string, text: string): Promise<void> {
  const field = await control(page, role, name);
  await field.focus();
  await field.evaluate(element => (element as HTMLInputElement).select());
  await page.keyboard.type(text);
}

/**
 * In Chromium this searches the accessibility tree. Firefox has one too, but searching it takes 2 ms for every element
 * of the page, which adds up to seconds for each control of the editor. There it searches the page's own elements.
 */
async function find(page: Page, role: string, name: string): Promise<ElementHandle<Element> | null> {
  const version = await page.browser().version();
  if (!version.startsWith('firefox'))
    return page.$(`::-p-aria([name="${name.replace(/["\\]/g, '\\$&')}"][role="${role}"])`);
  const handle = await page.evaluateHandle(findControl, role, name);
  return handle.asElement() as ElementHandle<Element> | null;
}
