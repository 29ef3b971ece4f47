import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { takeScreenshot, writeScreenshot } from './take-screenshot.ts';

/** How long a hanging page may hold up a run, in ms. */
const PICTURE_TIMEOUT_MS = 5_000;

/** A folder inside `.artifacts`. The workflow in `.github/workflows` uploads its content. */
export const FAILURES = 'failures';

/** Removes the pictures of an earlier run, which would be mistaken for this run's. */
export async function forgetFailures(): Promise<void> {
  await rm(join(import.meta.dirname, '../../.artifacts', FAILURES), { recursive: true, force: true });
}

/**
 * Writes a picture of each page into `.artifacts/failures` and returns their paths. A page that cannot be pictured is
 * skipped: the test has failed already, and its first failure is the one to report.
 *
 * @param name the test and its browser; used as the file name.
 */
export async function pictureFailure(
  pages: readonly Page[],
  name: string,
  take: (page: Page, name: string) => Promise<string> = takeWithoutLock,
): Promise<string[]> {
  const base = `${FAILURES}/${fileName(name)}`;
  const taken: string[] = [];
  for (const [index, page] of pages.entries()) {
    const picture = await Promise.race([
      take(page, `${base}-${index + 1}`).catch(() => null),
      pause(PICTURE_TIMEOUT_MS, null, { ref: false }),
    ]);
    if (picture !== null) taken.push(picture);
  }
  return taken;
}

/**
 * Writes a picture of a page. While the driver takes one itself, it opens and closes no tab: if a page of Chromium
 * never answered, all later tests of the file would fail as well. Firefox's protocol has no other way.
 */
async function takeWithoutLock(page: Page, name: string): Promise<string> {
  const client = await page.createCDPSession().catch(() => null);
  if (!client) return takeScreenshot(page, name);
  const { data } = await client.send('Page.captureScreenshot');
  return writeScreenshot(Buffer.from(data, 'base64'), name);
}

/** Letters and digits only, and short enough for every file system. */
function fileName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120);
}
