/**
 * Measures how fast names are found in text, in comparison with other libraries and methods:
 *   npm run bench -- [DIR] [--names 100,1000] [--candidates backgrounder,fastscan] [--json FILE]
 * DIR is a folder of saved pages (*.html). The default is the folder of the tests' pages.
 */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { OURS, PEERS } from './candidates.ts';
import { measureCandidate } from './measure-candidate.ts';
import { SIZES } from './name-lists.ts';
import { readPages } from './pages.ts';
import { growthReport, type Measured, sizeReport } from './report.ts';
import { mapRowOf, type Row, rowOf } from './row.ts';
import { number } from './table.ts';
import { median } from './timing.ts';

const OWN_PAGES = fileURLToPath(new URL('../fixtures/pages', import.meta.url));

/** The number of names with which resolving is measured too. */
const RESOLVED = 100_000;

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { names: { type: 'string' }, candidates: { type: 'string' }, json: { type: 'string' } },
});
const folder = positionals[0] ?? OWN_PAGES;
const sizes = values.names?.split(',').map(Number) ?? [...SIZES];
const candidates = values.candidates?.split(',') ?? [OURS, ...Object.keys(PEERS)];
const pages = existsSync(folder) ? readPages(folder) : [];
const strange = candidates.filter(candidate => candidate !== OURS && !(candidate in PEERS));
if (pages.length === 0) stop(`${folder} holds no pages with enough text.`);
if (!sizes.every(size => Number.isInteger(size) && size > 0))
  stop('--names takes whole numbers, with commas.');
if (strange.length > 0) stop(`There is no candidate ${strange.join(', ')}.`);

say(describe());
const all: Row[] = [];
for (const size of sizes) {
  const measured: Measured[] = [];
  for (const candidate of candidates) {
    const outcome = await measureCandidate(candidate, size, folder);
    measured.push({ row: rowOf(candidate, size, outcome), outcome });
    if (outcome.stages.built?.map) measured.push({ row: mapRowOf(size, outcome), outcome: null });
    process.stderr.write(`${candidate}, ${size} names: ${outcome.problem ?? 'measured'}\n`);
  }
  say(sizeReport(size, measured));
  all.push(...measured.map(({ row }) => row));
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(all, null, 2)}\n`);
}
say(growthReport(all));
if (candidates.includes(OURS) && sizes.includes(RESOLVED)) say(resolvingReport());

function describe(): string {
  const lengths = pages.map(page => page.length);
  const [cpu] = cpus();
  return [
    `Node.js ${process.versions.node}, ${cpus().length} cores ${cpu?.model ?? ''}, ${new Date().toISOString().slice(0, 10)}`,
    `${pages.length} pages, ${number(lengths.reduce((a, b) => a + b, 0))} code units, the median page ${number(median(lengths))}`,
    'Medians of repeated scans after warming up; each candidate and number of names in a process of its own.',
    '× pass: over one pass of charCodeAt through the same text in the same process, a page again and again; in turn:',
    'each page once before the next, so that caches are filled with the others. × best peer: over the fastest peer.',
    'Peers get the text folded, and what they find is put through the same borders, capitals and leftmost-longest rule;',
    'their bytes are what the heap grew by, the strings of the names not counted. Ours is the whole index.',
    '',
  ].join('\n');
}

function resolvingReport(): string {
  const script = fileURLToPath(new URL('./resolving.ts', import.meta.url));
  return execFileSync(process.execPath, [script, String(RESOLVED), folder], { encoding: 'utf8' });
}

function say(text: string): void {
  process.stdout.write(text);
}

function stop(reason: string): never {
  process.stderr.write(`${reason}\n`);
  process.exit(2);
}
