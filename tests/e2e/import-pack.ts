import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { click } from '../harness/controls.ts';
import { message } from '../harness/messages.ts';
import type { Session } from '../harness/session.ts';
import { madePack } from './made-pack.ts';
import { waitForText } from './wait-for-text.ts';

/** Has the options page import a pack of `size` cards, as a reader does; the first is named "volunteers". */
export function importPack(session: Session, id: string, size: number): Promise<void> {
  return importFile(session, id, madePack(id, size));
}

/** Has the options page import the pack that `content` is. */
export async function importFile(session: Session, id: string, content: string): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-files-'));
  const name = `${id}.json`;
  await writeFile(join(folder, name), content);
  const page = await session.openExtensionPage('options.html#packs');
  const field = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(join(folder, name));
  await waitForText(page, message('optionsPlanTitle', name));
  await click(page, 'button', message('optionsPlanApply'));
  await waitForText(page, message('optionsImportDone', name));
  await page.close();
  await rm(folder, { recursive: true });
}
