import { nextTask } from './next-task.ts';

/** How long work goes on before others get their turn, in ms: what a page's question may have to wait. */
const SLICE = 5;

/** Runs `steps` for about so many milliseconds, or to its end: what the last step gave. */
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

/** Does long work in slices, so that questions of pages are answered in between. */
export async function inSlices<Value>(work: Iterator<unknown, Value>): Promise<Value> {
  for (;;) {
    const step = runSlice(work, SLICE);
    if (step.done) return step.value;
    await nextTask();
  }
}
