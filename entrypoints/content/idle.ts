import { runSlice } from '#platform/scheduling/slices.ts';
import { slice } from '#platform/survey/survey-log.ts';

/** Longest run of one slice, in ms. A task over 50 ms counts as long; the page needs the rest of a frame (16 ms). */
const SLICE = 8;

/** Longest wait for an idle moment before a walk, in ms: on a page that is never idle the reader waits no longer. */
export const LONGEST_WAIT = 300;

/** Resolves when the browser is idle, or after `timeout` ms at the latest; at once when `signal` aborts. */
export function whenIdle(signal: AbortSignal, timeout = 500): Promise<void> {
  return new Promise(resolve => {
    if (signal.aborted) return resolve();
    const done = () => {
      signal.removeEventListener('abort', done);
      cancelIdleCallback(handle);
      resolve();
    };
    const handle = requestIdleCallback(done, { timeout });
    signal.addEventListener('abort', done, { once: true });
  });
}

/**
 * Resolves when the browser has nothing more urgent to do, or after `timeout` ms at the latest. Unlike an idle moment
 * this comes at once on a quiet page: the next idle period can be 50 ms away although nothing goes on.
 */
function giveWay(timeout: number): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, timeout);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    // Firefox has it since version 142 only.
    if ('scheduler' in globalThis) void scheduler.postTask(done, { priority: 'background' });
    else requestIdleCallback(done);
  });
}

/** Runs `steps` to its end in slices, and gives way to the page between them. False where `signal` cut it off. */
export async function runInSlices(steps: Iterator<unknown>, signal: AbortSignal): Promise<boolean> {
  for (;;) {
    if (signal.aborted) return false;
    if (slice(() => runSlice(steps, SLICE).done)) return true;
    await giveWay(100);
  }
}
