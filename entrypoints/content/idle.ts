/** Longest run of one slice, in ms. A task over 50 ms counts as long; the page needs the rest of a frame (16 ms). */
const SLICE = 8;

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

/** Runs `steps` to its end in slices, and gives way to the page between them. False where `signal` cut it off. */
export async function runInSlices(steps: Iterator<unknown>, signal: AbortSignal): Promise<boolean> {
  for (;;) {
    const end = performance.now() + SLICE;
    do {
      if (signal.aborted) return false;
      if (steps.next().done) return true;
    } while (performance.now() < end);
    await whenIdle(signal, 100);
  }
}
