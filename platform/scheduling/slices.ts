import { nextTask } from './next-task.ts';

/** Length of a slice, in ms: how long a page's request may have to wait. */
const SLICE_MS = 5;

/** Runs `steps` for about `milliseconds` or to the end, and returns the result of the last step. */
export function runSlice<Value>(
  steps: Iterator<unknown, Value>,
  milliseconds: number,
): IteratorResult<unknown, Value> {
  const end = performance.now() + milliseconds;
  for (;;) {
    const step = steps.next();
    if (step.done || performance.now() >= end) return step;
  }
}

/** Does long work in slices, so that pages' requests are answered in between. */
export async function inSlices<Value>(work: Iterator<unknown, Value>): Promise<Value> {
  for (;;) {
    const step = runSlice(work, SLICE_MS);
    if (step.done) return step.value;
    await nextTask();
  }
}
