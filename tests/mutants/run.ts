/**
 * Puts one fault after the other into a copy of the project, and checks whether the tests notice it.
 *
 *   npm run mutants [-- --only NAME,NAME] [--area AREA] [--stage unit]
 *
 * `--only` selects faults whose names contain one of the given words; `--stage unit` leaves the browsers out. The unit
 * tests of a fault are run first, and its browser tests only if those did not notice it.
 */
import { spawn } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, delimiter, join, relative } from 'node:path';
import { parseArgs } from 'node:util';
import { type Mutant, mutated, ROOT, readMutants } from './list.ts';

/** The stage that noticed a fault; `unnoticed` must not happen. */
type Outcome = 'unit' | 'build' | 'e2e' | 'unnoticed' | 'unknown';

/** Not copied: dependencies, build output, and what no test reads. */
const LEFT_OUT = new Set(['node_modules', '.git', '.output', '.artifacts', '.vitest']);

/** Time limits of the runs, in ms. A run that takes longer hangs, which counts as noticing the fault. */
const TIMEOUTS_MS = { unit: 120_000, build: 120_000, e2e: 480_000 } as const;

const { values } = parseArgs({
  options: {
    only: { type: 'string' },
    area: { type: 'string' },
    stage: { type: 'string', default: 'all' },
  },
});
const only = values.only?.split(',') ?? [''];
const mutants = readMutants().filter(
  ({ name, area }) => only.some(word => name.includes(word)) && (values.area ?? area) === area,
);
const withBrowsers = values.stage !== 'unit';

const copy = mkdtempSync(join(tmpdir(), 'backgrounder-mutants-'));
process.on('exit', () => rmSync(copy, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => process.exit(1));
cpSync(ROOT, copy, {
  recursive: true,
  filter: path => relative(ROOT, path) === '' || !LEFT_OUT.has(relative(ROOT, path).split(/[\\/]/)[0]!),
});
symlinkSync(join(ROOT, 'node_modules'), join(copy, 'node_modules'), 'junction');

// The copy is built into its own folder and tested with that build.
const { BACKGROUNDER_OUT: _out, BACKGROUNDER_OUTPUT: _output, ...rest } = process.env;
const environment = {
  ...rest,
  PATH: [join(ROOT, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter),
};

/** Runs a program in the copy and returns whether it succeeded; its output is kept for unexpected failures. */
function run(patience: number, ...[program, ...parameters]: [string, ...string[]]) {
  return new Promise<{ passed: boolean; printed: string }>(resolve => {
    const child = spawn(program, parameters, {
      cwd: copy,
      env: environment,
      shell: process.platform === 'win32',
      // Starts a process group, so that a run that hangs can be killed with everything that it started.
      detached: process.platform !== 'win32',
    });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', data => (printed += data));
    const end = () => {
      try {
        if (child.pid !== undefined) process.kill(process.platform === 'win32' ? child.pid : -child.pid);
      } catch {
        // It has already ended.
      }
    };
    const timeout = setTimeout(end, patience);
    const finish = (passed: boolean) => {
      clearTimeout(timeout);
      resolve({ passed, printed });
    };
    child.on('error', error => {
      printed += String(error);
      finish(false);
    });
    child.on('exit', code => finish(code === 0));
  });
}

const unitTests = (files: readonly string[]) =>
  run(TIMEOUTS_MS.unit, 'vitest', 'run', '--project', 'unit', '--bail', '1', ...files);
const build = () => run(TIMEOUTS_MS.build, 'npm', 'run', 'build');
const e2eTests = (files: readonly string[], browser: Mutant['browser'] = 'chromium') =>
  run(TIMEOUTS_MS.e2e, 'vitest', 'run', '--project', 'e2e', '--bail', '1', '-t', browser, ...files);
/** The repository's browser tests bundle what they need themselves. */
const needsBuild = (files: readonly string[]) => files.some(file => file.startsWith('tests/e2e/'));

/** Tests that fail without a fault would notice every fault. Returns the files whose tests are reliable. */
async function soundTests(): Promise<ReadonlySet<string>> {
  const sound = new Set<string>();
  const unit = [...new Set(mutants.flatMap(mutant => mutant.unit))];
  const e2e = withBrowsers ? [...new Set(mutants.flatMap(mutant => mutant.e2e))] : [];
  const inFirefox = mutants.filter(({ browser }) => browser === 'firefox').flatMap(mutant => mutant.e2e);
  if (needsBuild(e2e)) await check('the build', build());
  if (unit.length === 0 || (await check('all unit tests', unitTests(unit))))
    for (const file of unit) sound.add(file);
  else for (const file of unit) if (await check(file, unitTests([file]))) sound.add(file);
  for (const file of e2e) {
    const runs: Mutant['browser'][] = inFirefox.includes(file) ? ['chromium', 'firefox'] : ['chromium'];
    const passed: boolean[] = [];
    for (const browser of runs) passed.push(await check(`${file}, ${browser}`, e2eTests([file], browser)));
    if (!passed.includes(false)) sound.add(file);
  }
  return sound;
}

async function check(what: string, running: ReturnType<typeof run>): Promise<boolean> {
  const { passed, printed } = await running;
  if (!passed) console.log(`✗ ${what}: fails without a fault\n${printed.slice(-2_000)}`);
  return passed;
}

async function outcomeOf(mutant: Mutant, sound: ReadonlySet<string>): Promise<Outcome> {
  const unit = mutant.unit.filter(file => sound.has(file));
  const e2e = mutant.e2e.filter(file => sound.has(file));
  if (unit.length + e2e.length === 0) return 'unknown';
  const file = join(copy, mutant.file);
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, mutated(text, mutant));
  try {
    if (unit.length > 0 && !(await unitTests(unit)).passed) return 'unit';
    if (e2e.length === 0) return 'unnoticed';
    if (needsBuild(e2e) && !(await build()).passed) return 'build';
    return (await e2eTests(e2e, mutant.browser)).passed ? 'unnoticed' : 'e2e';
  } finally {
    writeFileSync(file, text);
  }
}

const missing = mutants
  .flatMap(({ file, unit, e2e }) => [file, ...unit, ...e2e])
  .filter(file => !existsSync(join(ROOT, file)));
if (missing.length > 0) throw new Error(`not there: ${[...new Set(missing)].join(', ')}`);
// Checked before anything is run, so that an outdated list is reported at once.
for (const mutant of mutants) mutated(readFileSync(join(ROOT, mutant.file), 'utf8'), mutant);

console.log(`${mutants.length} faults, in ${basename(copy)}`);
const sound = await soundTests();
const outcomes = new Map<Mutant, Outcome>();
for (const mutant of mutants) {
  const outcome = await outcomeOf(mutant, sound);
  outcomes.set(mutant, outcome);
  const noticed = outcome === 'unnoticed' || outcome === 'unknown' ? '✗' : '✓';
  console.log(`${noticed} ${mutant.name} (${mutant.file}): ${outcome}`);
}

const rate = (some: readonly Outcome[]) => {
  const noticed = some.filter(outcome => outcome !== 'unnoticed' && outcome !== 'unknown').length;
  return `${noticed} of ${some.length} noticed (${Math.round((noticed / Math.max(1, some.length)) * 100)} %)`;
};
console.log('');
for (const area of new Set(mutants.map(mutant => mutant.area)))
  console.log(
    `${area.padEnd(14)} ${rate(mutants.filter(mutant => mutant.area === area).map(mutant => outcomes.get(mutant)!))}`,
  );
console.log(`${'all'.padEnd(14)} ${rate([...outcomes.values()])}`);
for (const [{ name, breaks }, outcome] of outcomes)
  if (outcome === 'unnoticed' || outcome === 'unknown') console.log(`${outcome}: ${name}: ${breaks}`);
process.exitCode = [...outcomes.values()].some(outcome => outcome === 'unnoticed' || outcome === 'unknown')
  ? 1
  : 0;
