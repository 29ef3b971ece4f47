import { forgetFailures } from './harness/picture-failure.ts';
import { runStep } from './tools/run-step.ts';
import { Tally } from './tools/run-tally.ts';
import { runVitest } from './tools/run-vitest.ts';

/** The steps before the tests, in order. A failure of one does not stop the others. */
const CHECKS: readonly (readonly [string, readonly [string, ...string[]]])[] = [
  ['prepare', ['wxt', 'prepare']],
  ['browsers', ['node', 'tests/tools/find-browsers.ts']],
  ['format and lint', ['biome', 'check', '.']],
  ['types', ['tsc', '-p', 'tsconfig.json']],
  ['types of core', ['tsc', '-p', 'core/tsconfig.json']],
];

await forgetFailures();
const tally = new Tally();
for (const [name, command] of CHECKS) tally.count((await runStep(name, command)).passed, name);
await runVitest('unit', tally);

const { passed: built } = await runStep('build', ['npm', 'run', 'build']);
tally.count(built, 'build');
if (built) await runVitest('e2e', tally);
// Without a build there is nothing to test in a browser, and an old build would test old code.
else tally.count(false, 'e2e tests: nothing was built');

for (const failure of tally.failures) console.log(`✗ ${failure}`);
console.log(`${tally.passed} passed, ${tally.failed} failed`);
process.exitCode = tally.failed > 0 ? 1 : 0;
