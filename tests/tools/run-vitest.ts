import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { runStep } from './run-step.ts';
import type { Tally } from './run-tally.ts';

const ROOT = join(import.meta.dirname, '../..');

type Results = {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
};

/**
 * Runs one of Vitest's projects and counts its tests. The step itself counts as one test, which passes if nothing
 * failed.
 */
export async function runVitest(project: string, tally: Tally): Promise<void> {
  const file = join('.artifacts', `${project}-results.json`);
  // Results of an earlier run must not be counted if this run fails before it writes its own.
  rmSync(join(ROOT, file), { force: true });
  const { passed } = await runStep(`${project} tests`, [
    'vitest',
    'run',
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const results = readResults(join(ROOT, file));
  tally.count(passed && results !== null, `${project} tests`);
  tally.add(results?.numPassedTests ?? 0, results?.numFailedTests ?? 0);
}

function readResults(file: string): Results | null {
  try {
    return JSON.parse(readFileSync(file, 'utf8')) as Results;
  } catch {
    // Vitest ended before writing any results, so the step counts as failed.
    return null;
  }
}
