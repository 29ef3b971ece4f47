import { nextTask } from './next-task.ts';

/** Time between yields to the browser, in ms. */
const YIELD_EVERY_MS = 12;

/** Returns a function to call between the steps of long work: it yields to the browser when due, and answers if it did. */
export function takeTurns(): () => Promise<boolean> {
  let yieldAt = performance.now() + YIELD_EVERY_MS;
  return async () => {
    if (performance.now() < yieldAt) return false;
    await nextTask();
    yieldAt = performance.now() + YIELD_EVERY_MS;
    return true;
  };
}
