import { spawn } from 'node:child_process';
import { delimiter, join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');

export type StepResult = { readonly passed: boolean; readonly seconds: number };

/**
 * Runs a program from this project's dependencies in the project's root and streams its output. Returns whether it
 * succeeded.
 */
export function runStep(name: string, command: readonly [string, ...string[]]): Promise<StepResult> {
  const [program, ...parameters] = command;
  const start = performance.now();
  console.log(`\n▶ ${name}`);
  // As npm does, puts the project's own programs, and its own Node, first.
  const PATH = [join(ROOT, 'node_modules/.bin'), process.env.PATH ?? ''].join(delimiter);
  return new Promise(resolve => {
    const finish = (passed: boolean) => {
      const seconds = (performance.now() - start) / 1000;
      console.log(`${passed ? '✓' : '✗'} ${name} (${seconds.toFixed(1)} s)`);
      resolve({ passed, seconds });
    };
    const child = spawn(program, parameters, {
      cwd: ROOT,
      stdio: 'inherit',
      env: { ...process.env, PATH },
      // On Windows the programs are shell scripts.
      shell: process.platform === 'win32',
    });
    child.on('error', error => {
      console.error(String(error));
      finish(false);
    });
    child.on('exit', code => finish(code === 0));
  });
}
