import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Report, Stages } from './stages.ts';

/** How long a candidate may take altogether, in ms. */
export const LIMIT = 60_000;

/** Largest heap of a candidate, in MB. */
const MAX_HEAP_MB = 8192;

/** What a candidate reported, and why it stopped early if it did. */
export type Outcome = {
  readonly stages: Partial<Stages>;
  readonly problem: 'too-slow' | 'crashed' | null;
};

/**
 * Measures a candidate in its own process, so that each has a clean heap and a compiler that has optimised no other
 * candidate's code. The process is killed {@link LIMIT} after it has read names and pages.
 */
export function measureCandidate(candidate: string, names: number, folder: string): Promise<Outcome> {
  const script = fileURLToPath(new URL('./run-candidate.ts', import.meta.url));
  const stages: { -readonly [Stage in keyof Stages]?: Stages[Stage] } = {};
  return new Promise(resolve => {
    let problem: Outcome['problem'] = null;
    let timer: NodeJS.Timeout | undefined;
    const child = fork(script, [candidate, String(names), folder], {
      execArgv: ['--expose-gc', `--max-old-space-size=${MAX_HEAP_MB}`],
      stdio: ['ignore', 'inherit', 'ignore', 'ipc'],
    });
    child.on('message', (report: Report) => {
      Object.assign(stages, { [report.stage]: report.value });
      if (report.stage !== 'ready') return;
      timer = setTimeout(() => {
        problem = 'too-slow';
        child.kill('SIGKILL');
      }, LIMIT);
    });
    child.on('close', () => {
      clearTimeout(timer);
      resolve({ stages, problem: problem ?? (stages.done ? null : 'crashed') });
    });
  });
}
