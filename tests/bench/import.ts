/**
 * Measures a real import: imports a generated pack into the built extension through its options page, reads an article
 * in another tab meanwhile, and prints the time of each step.
 *
 *   npm run bench:import -- --cards 100000 [--firefox] [--json FILE] [--profile FILE]
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { launchSession } from '../harness/launch-session.ts';
import { servePages } from '../harness/serve-pages.ts';
import { measureImport } from './measure-import.ts';
import { writePack } from './write-pack.ts';

const { values } = parseArgs({
  options: {
    cards: { type: 'string', default: '100000' },
    firefox: { type: 'boolean', default: false },
    json: { type: 'string' },
    profile: { type: 'string' },
  },
});
const cards = Number(values.cards);
const browser = values.firefox ? 'firefox' : 'chromium';
const folder = await mkdtemp(join(tmpdir(), 'backgrounder-bench-'));
const pages = await servePages();
const session = await launchSession(browser);
try {
  const file = join(folder, 'pack.json');
  const bytes = await writePack(file, cards);
  const measured = await measureImport(session, pages.at('article.html'), file, values.profile);
  const row = { browser, version: await session.browser.version(), cards, bytes, ...measured };
  for (const [name, value] of Object.entries(row)) console.log(`${name.padEnd(20)} ${value}`);
  if (values.json !== undefined) await writeFile(values.json, `${JSON.stringify(row, null, 2)}\n`);
} finally {
  await session.dispose();
  await pages.stop();
  await rm(folder, { recursive: true, force: true });
}
