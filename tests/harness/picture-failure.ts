import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { takeScreenshot } from './take-screenshot.ts';

/** What a page that hangs may take of a run, in ms. */
const PATIENCE = 5_000;

/** Inside `.artifacts`. The workflow in `.github/workflows` keeps what is here. */
export const FAILURES = 'failures';

/** Removes the pictures of an earlier run, which would be taken for this one's. */
export async function forgetFailures(): Promise<void> {
  await rm(join(import.meta.dirname, '../../.artifacts', FAILURES), { recursive: true, force: true });
}

/**
 * Writes a picture of each page into `.artifacts/failures`, and gives their paths. A page that cannot be pictured is
 * left out: the test has failed already, and what failed first is what has to be read.
 *
 * @param name the test and its browser; becomes the file's name.
 */
export async function pictureFailure(
  pages: readonly Page[],
  name: string,
  take: (page: Page, name: string) => Promise<string> = takeScreenshot,
): Promise<string[]> {
  const base = `${FAILURES}/${fileName(name)}`;
  const taken: string[] = [];
  for (const [index, page] of pages.entries()) {
    const picture = await Promise.race([
      take(page, `${base}-${index + 1}`).catch(() => null),
      pause(PATIENCE, null, { ref: false }),
    ]);
    if (picture !== null) taken.push(picture);
  }
  return taken;
}

/** Letters and digits only, and short enough for every file system. */
function fileName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 120);
}
