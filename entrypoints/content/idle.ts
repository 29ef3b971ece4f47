import { runSlice } from '#platform/scheduling/slices.ts';
import { slice } from '#platform/survey/survey-log.ts';

/**
 * Longest run of one slice, in ms. A task over 50 ms counts as long, and the page needs the rest of a frame (16 ms).
 */
const SLICE_MS = 8;

/** Longest wait for an idle moment before a walk of the page, in ms, so that a page that is never idle is read too. */
export const LONGEST_WAIT = 300;

/** Resolves when the browser is idle, after at most `timeout` ms, or as soon as `signal` aborts. */
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
 * Resolves when the browser has nothing more urgent to do, after at most `timeout` ms. Unlike an idle callback, this
 * resolves at once on a quiet page: the next idle period can be 50 ms away even if nothing is going on.
 */
function giveWay(timeout: number): Promise<void> {
  return new Promise(resolve => {
    const timer = setTimeout(resolve, timeout);
    const done = () => {
      clearTimeout(timer);
      resolve();
    };
    // Firefox has `scheduler` only since version 142.
    if ('scheduler' in globalThis) void scheduler.postTask(done, { priority: 'background' });
    else requestIdleCallback(done);
  });
}

/** Runs `steps` to the end in slices and yields to the page between them. Returns false if `signal` aborted it. */
export async function runInSlices(steps: Iterator<unknown>, signal: AbortSignal): Promise<boolean> {
  for (;;) {
    if (signal.aborted) return false;
    if (slice(() => runSlice(steps, SLICE_MS).done)) return true;
    await giveWay(100);
  }
}
