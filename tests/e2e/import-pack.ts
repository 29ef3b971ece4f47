import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle } from 'puppeteer-core';
import { click, control } from '../harness/controls.ts';
import { message } from '../harness/messages.ts';
import type { Session } from '../harness/session.ts';
import { madePack } from './made-pack.ts';
import { waitForText } from './wait-for-text.ts';

/** Imports a pack of `size` cards through the options page, as a reader does. The first card is named "volunteers". */
export function importPack(session: Session, id: string, size: number): Promise<void> {
  return importFile(session, id, madePack(id, size));
}

/** Imports the pack in `content` through the options page, and calls it public if its names are to be marked. */
export async function importFile(
  session: Session,
  id: string,
  content: string,
  isPublic = true,
): Promise<void> {
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-files-'));
  const name = `${id}.json`;
  await writeFile(join(folder, name), content);
  const page = await session.openExtensionPage('options.html#packs');
  const chooser = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await chooser.uploadFile(join(folder, name));
  await waitForText(page, message('optionsPlanTitle', name));
  const { title } = (JSON.parse(content) as { pack: { title: string } }).pack;
  const field = await control(page, 'checkbox', message('optionsPackPublicOf', title));
  const isChecked = await field.evaluate(element => (element as HTMLInputElement).checked);
  if (isChecked !== isPublic) await field.click();
  await click(page, 'button', message('optionsPlanApply'));
  await waitForText(page, message('optionsImportDone', name));
  await page.close();
  await rm(folder, { recursive: true });
}
