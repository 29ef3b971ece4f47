import { fork } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Report, Stages } from './stages.ts';

/** How long a candidate may take for everything, in ms. */
export const LIMIT = 60_000;

/** Largest heap that a candidate may have, in MB. */
const HEAP = 8192;

/** What a candidate reported, and why it did not report more. */
export type Outcome = {
  readonly stages: Partial<Stages>;
  readonly problem: 'too-slow' | 'crashed' | null;
};

/**
 * Measures a candidate in a process of its own, so that each has a clean heap and a compiler that has seen nobody
 * else's code. The process is ended {@link LIMIT} after it has read names and pages.
 */
export function measureCandidate(candidate: string, names: number, folder: string): Promise<Outcome> {
  const script = fileURLToPath(new URL('./run-candidate.ts', import.meta.url));
  const stages: { -readonly [Stage in keyof Stages]?: Stages[Stage] } = {};
  return new Promise(resolve => {
    let problem: Outcome['problem'] = null;
    let timer: NodeJS.Timeout | undefined;
    const child = fork(script, [candidate, String(names), folder], {
      execArgv: ['--expose-gc', `--max-old-space-size=${HEAP}`],
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
