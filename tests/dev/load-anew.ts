import type { ExtensionPage, Session } from '../harness/session.ts';

const PAGES = ['options', 'welcome', 'popup', 'reading-view'] as const;

/**
 * Reloads the extension and then the open pages: web pages, which otherwise keep the old script, and pages of the
 * extension, which the browser closes.
 */
export async function loadAnew(session: Session): Promise<void> {
  const before = await addresses(session);
  await session.reloadExtension();
  for (const page of await session.browser.pages())
    if (/^https?:/.test(page.url())) await page.reload().catch(() => undefined);
  const after = await addresses(session);
  for (const address of before) {
    const page = extensionPage(address);
    if (page !== null && !after.includes(address)) await session.openExtensionPage(page);
  }
}

/**
 * Reads the addresses in the tabs themselves, because Firefox's driver does not know that a tab shows a page of the
 * extension.
 */
async function addresses({ browser }: Session): Promise<string[]> {
  const pages = await browser.pages();
  return Promise.all(pages.map(page => page.evaluate(() => location.href).catch(() => '')));
}

/** Null for anything but a page of an extension. */
function extensionPage(address: string): ExtensionPage | null {
  const [, file, rest] = address.match(/^[a-z]+-extension:\/\/[^/]+\/([\w-]+)\.html(.*)$/) ?? [];
  const name = PAGES.find(page => page === file);
  return name === undefined ? null : `${name}.html${rest ?? ''}`;
}
