import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { FILE_LIMITS } from '#core/packs/file-limits.ts';
import { allowOwnNames } from '../../harness/allow-own-names.ts';
import { click } from '../../harness/controls.ts';
import { message } from '../../harness/messages.ts';
import type { Session } from '../../harness/session.ts';
import { waitUntil } from '../../harness/wait-until.ts';

/** Names per card: its title and one more. */
const NAMES_OF_A_CARD = 2;

/** How long reading and writing one file may take, in ms. */
const TIMEOUT_MS = 1_800_000;

/** Puts names into the glossary as a reader would, by importing packs of cards on the options page. */
export async function seedGlossary(session: Session, names: readonly string[]): Promise<void> {
  // Names of imported packs count as the reader's own, and would be marked nowhere by default.
  await allowOwnNames(session);
  const folder = await mkdtemp(join(tmpdir(), 'backgrounder-packs-'));
  try {
    const page = await session.openExtensionPage('options.html#packs');
    const step = FILE_LIMITS.cards * NAMES_OF_A_CARD;
    for (let start = 0; start < names.length; start += step) {
      const id = `bench-${start / step + 1}`;
      const path = join(folder, `${id}.json`);
      await writeFile(path, packOfNames(id, names.slice(start, start + step)));
      await bringIn(page, path, `${id}.json`);
    }
    await page.close();
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function bringIn(page: Page, path: string, name: string): Promise<void> {
  await page.waitForSelector('input[type=file]');
  const field = (await page.$('input[type=file]')) as ElementHandle<HTMLInputElement>;
  await field.uploadFile(path);
  await waitForWords(page, message('optionsPlanTitle', name));
  await click(page, 'button', message('optionsPlanApply'));
  await waitForWords(page, message('optionsImportDone', name));
}

async function waitForWords(page: Page, words: string): Promise<void> {
  const shown = () => page.evaluate(wanted => (document.body.textContent ?? '').includes(wanted), words);
  await waitUntil(`"${words}"`, shown, { timeout: TIMEOUT_MS });
}

/** A pack file whose cards have two names each. */
export function packOfNames(id: string, names: readonly string[]): string {
  const cards = [];
  for (let at = 0; at < names.length; at += NAMES_OF_A_CARD) {
    const [title, ...others] = names.slice(at, at + NAMES_OF_A_CARD);
    cards.push({
      id: `${id}:card-${at / NAMES_OF_A_CARD}`,
      kind: 'place',
      title,
      language: 'en',
      gist: 'A place out of a list of names',
      names: others.map(text => ({ text })),
      statements: [],
      sources: [],
    });
  }
  const pack = {
    id,
    title: `Names of ${id}`,
    language: 'en',
    licence: 'CC-BY-4.0',
    revision: 1,
    checkedUntil: '2026-11-25',
  };
  return JSON.stringify({ format: 'backgrounder-pack', version: 1, pack, cards });
}
