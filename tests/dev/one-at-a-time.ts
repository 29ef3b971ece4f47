/** What a burst of calls may take until the work begins, in ms: an editor that saves many files does so at once. */
const BURST = 100;

/**
 * A function that has `work` done soon after it was called, never twice at once. Calls while the work goes on make it
 * go on once more, because it may have seen the state before. A failure goes to `fail`, and ends nothing.
 */
export function oneAtATime(
  work: () => Promise<void>,
  fail: (error: unknown) => void,
  burst: number = BURST,
): () => void {
  let state: 'idle' | 'waiting' | 'working' | 'working, and called again' = 'idle';
  const begin = async () => {
    state = 'working';
    try {
      await work();
    } catch (error) {
      fail(error);
    }
    const calledAgain = (state as string) !== 'working';
    state = 'idle';
    if (calledAgain) call();
  };
  const call = () => {
    if (state === 'idle') {
      state = 'waiting';
      setTimeout(() => void begin(), burst);
    } else if (state === 'working') state = 'working, and called again';
  };
  return call;
}
