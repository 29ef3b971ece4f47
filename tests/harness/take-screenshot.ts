import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Page } from 'puppeteer-core';

const FOLDER = join(import.meta.dirname, '../../.artifacts');

/** Writes a picture of a page into `.artifacts/`; `name` may contain folders. Returns the file's path. */
export async function takeScreenshot(page: Page, name: string): Promise<`${string}.png`> {
  return writeScreenshot(await page.screenshot(), name);
}

/** Writes a picture's bytes (PNG) into `.artifacts/`; `name` may contain folders. Returns the file's path. */
export async function writeScreenshot(bytes: Uint8Array, name: string): Promise<`${string}.png`> {
  const path = join(FOLDER, `${name}.png`) as `${string}.png`;
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
  return path;
}
