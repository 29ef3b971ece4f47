import type { ElementHandle, Page } from 'puppeteer-core';

/** A control of a page, found as a screen reader finds it: by role and name. Waits until it is there. */
export async function control(page: Page, role: string, name: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForSelector(selector(role, name), { timeout: 10_000 });
  if (!found) throw new Error(`There is no ${role} "${name}".`);
  return found;
}

/** True where the control is there now. */
export async function hasControl(page: Page, role: string, name: string): Promise<boolean> {
  return (await page.$(selector(role, name))) !== null;
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

function selector(role: string, name: string): string {
  return `::-p-aria([name="${name.replace(/["\\]/g, '\\$&')}"][role="${role}"])`;
}
