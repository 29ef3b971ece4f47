/**
 * Writes the fixture of the newest schema version, which the migration test will always start from. Run this once, when
 * a version is finished and before it is published: `node tests/tools/freeze-database.ts`.
 */
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { SCHEMA_VERSIONS } from '#platform/database/schema-versions.ts';
import { launchBrowser } from '#tests/browser/launch.ts';
import { fillSample } from '#tests/browser/sample-glossary.ts';
import { servePage } from '#tests/browser/serve-page.ts';

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));
const newest = SCHEMA_VERSIONS.at(-1)?.number;
const served = await servePage(path('../browser/glossary-page.ts'));
const browser = await launchBrowser('chromium');
try {
  const page = await browser.newPage();
  await page.goto(served.address);
  await page.waitForFunction(() => typeof parts === 'object');
  await page.evaluate(fillSample, 'frozen');
  const raw = await page.evaluate(() => parts.readRawDatabase('frozen'));
  const file = path(`../fixtures/database/v${newest}.json`);
  // Never overwrites a fixture: it stands for what readers have on their disks.
  writeFileSync(file, `${JSON.stringify(raw, null, 2)}\n`, { flag: 'wx' });
  execFileSync('npx', ['--no', '--', 'biome', 'format', '--write', file]);
  console.log(`written: ${file}`);
} finally {
  await browser.close();
  await served.stop();
}
