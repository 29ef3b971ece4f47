/**
 * Checks in both browsers, without a window, that a change of a source file reaches an open article and an open page of
 * the extension, and that a change that does not build does no harm. Works in a copy of the project.
 *
 *   npm run dev:check
 */
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import type { Page } from 'puppeteer-core';
import { BROWSERS } from '../harness/browser-name.ts';
import { waitUntil } from '../harness/wait-until.ts';
import type { Outcome } from './develop.ts';

const ROOT = join(import.meta.dirname, '../..');

const LEFT_OUT = new Set(['node_modules', '.git', '.output', '.artifacts', '.vitest']);

const copy = mkdtempSync(join(tmpdir(), 'backgrounder-dev-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
cpSync(ROOT, copy, {
  recursive: true,
  filter: path => !LEFT_OUT.has(relative(ROOT, path).split(/[\\/]/)[0] ?? ''),
});
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');

/** Replaces a text that occurs once in a file of the copy; returns a function that undoes it. */
function change(file: string, from: string, to: string): () => void {
  const text = readFileSync(join(copy, file), 'utf8');
  if (text.split(from).length !== 2) throw new Error(`${from} does not occur exactly once in ${file}`);
  writeFileSync(
    join(copy, file),
    text.replace(from, () => to),
  );
  return () => writeFileSync(join(copy, file), text);
}

const isMarked = (page: Page, highlight: string) =>
  page.evaluate(name => (CSS.highlights.get(name)?.size ?? 0) > 0, highlight);

const PAINTER = 'entrypoints/content/marks/highlight-painter.ts';
const LONG = { timeout: 120_000 };

// Imports the copy's own module, which builds and watches the folder that it is in.
const { develop } = (await import(join(copy, 'tests/dev/develop.ts'))) as typeof import('./develop.ts');

/** The outcomes of the builds so far, in order. */
let outcomes: Outcome[] = [];

/** Waits for the next build and discards earlier outcomes. */
async function nextOutcome(): Promise<Outcome> {
  const outcome = await waitUntil('a change to be followed', () => outcomes.at(-1), LONG);
  outcomes = [];
  return outcome;
}

for (const name of BROWSERS) {
  const { session, article, stop } = await develop(name, false, outcome => outcomes.push(outcome));
  const changes: (() => void)[] = [];
  try {
    const page = await waitUntil('the article', async () =>
      (await session.browser.pages()).find(one => one.url() === article),
    );
    await waitUntil('marks', () => isMarked(page, 'backgrounder'));
    await session.openExtensionPage('options.html#settings');

    const mend = change(PAINTER, "const SURE = 'backgrounder';", "const SURE = 'backgrounder;");
    if ((await nextOutcome()) !== 'not built') throw new Error('What cannot be built was loaded.');
    if (!(await isMarked(page, 'backgrounder'))) throw new Error('A build that failed did harm.');
    mend();
    changes.push(
      change(PAINTER, "const SURE = 'backgrounder';", "const SURE = 'backgrounder-changed';"),
      change('assets/locales/en/options.json', '"Settings"', '"Changed settings"'),
    );
    if ((await nextOutcome()) !== 'loaded') throw new Error('A sound change was not built.');
    await waitUntil('the article to have the changed script', () => isMarked(page, 'backgrounder-changed'));
    const options = await session.findExtensionPage('options.html#settings');
    await waitUntil('the options page to have the changed text', () =>
      options.evaluate(() => document.body.textContent?.includes('Changed settings')),
    );
    console.log(`✓ ${name}: article and options page followed a change, and a broken one did no harm`);
  } finally {
    await stop();
    for (const undo of changes) undo();
    outcomes = [];
  }
}
