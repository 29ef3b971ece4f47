import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { hugeText, manyNodes } from '../fixtures/pages/generated.ts';
import type { BrowserName } from '../harness/browser-name.ts';
import { buildSurveyor } from './build-surveyor.ts';
import { printTable } from './print-table.ts';
import { surveyPages } from './survey-pages.ts';
import { faultsOf } from './survey-row.ts';

const ROOT = join(import.meta.dirname, '../..');

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { firefox: { type: 'boolean', default: false }, json: { type: 'string' } },
});
const folder = resolve(positionals[0] ?? writeHardPages());
const browser: BrowserName = values.firefox ? 'firefox' : 'chromium';
const pages = readdirSync(folder)
  .filter(name => /\.x?html?$/.test(name))
  .sort();
if (pages.length === 0) {
  console.error(`There is no page in ${folder}.`);
  process.exit(2);
}

buildSurveyor(browser);
const rows = await surveyPages({ browser, folder, pages });
printTable(rows);

const file = resolve(values.json ?? join(ROOT, `.artifacts/survey-${browser}.json`));
mkdirSync(dirname(file), { recursive: true });
writeFileSync(
  file,
  `${JSON.stringify(
    rows.map(row => ({ ...row, faults: faultsOf(row) })),
    null,
    2,
  )}\n`,
);
const faulty = rows.filter(row => faultsOf(row).length > 0).length;
console.log(`${browser}: ${rows.length - faulty} of ${rows.length} pages have no faults.`);
process.exitCode = faulty > 0 ? 1 : 0;

/** Writes our largest pages into a folder. They are surveyed if no folder is named. */
function writeHardPages(): string {
  const made = join(ROOT, '.artifacts/hard-pages');
  mkdirSync(made, { recursive: true });
  writeFileSync(join(made, 'huge-text.html'), hugeText());
  writeFileSync(join(made, 'many-nodes.html'), manyNodes());
  return made;
}
