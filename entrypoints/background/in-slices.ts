import { nextTask } from '#platform/scheduling/next-task.ts';

/** How long work goes on before others get their turn, in ms: what a page's question may have to wait. */
const SLICE = 5;

/** Does long work in slices, so that questions of pages are answered in between. */
export async function inSlices<Value>(work: Generator<void, Value>): Promise<Value> {
  let deadline = performance.now() + SLICE;
  for (let step = work.next(); ; step = work.next()) {
    if (step.done) return step.value;
    if (performance.now() < deadline) continue;
    await nextTask();
    deadline = performance.now() + SLICE;
  }
}
