import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';

const FOLDER = join(import.meta.dirname, '../../.artifacts');

/** Writes what a page shows into `.artifacts/`; `name` may have folders. Gives the file's path. */
export async function takeScreenshot(page: Page, name: string): Promise<`${string}.png`> {
  const path = join(FOLDER, `${name}.png`) as `${string}.png`;
  await mkdir(dirname(path), { recursive: true });
  await page.screenshot({ path });
  return path;
}
