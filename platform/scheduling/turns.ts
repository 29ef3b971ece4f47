import { nextTask } from './next-task.ts';

/** Time after which the browser gets a turn, in ms. */
const TURN = 12;

/** Gives a function to be called between steps of long work: now and then it lets the browser do what waits. */
export function takeTurns(): () => Promise<boolean> {
  let turnAt = performance.now() + TURN;
  return async () => {
    if (performance.now() < turnAt) return false;
    await nextTask();
    turnAt = performance.now() + TURN;
    return true;
  };
}
