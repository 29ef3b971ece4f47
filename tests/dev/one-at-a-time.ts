/** How long to wait for more calls before the work begins, in ms: an editor saves many files at once. */
const BURST_MS = 100;

/**
 * Returns a function that runs `work` soon after it is called, and never twice at once. If it is called while `work`
 * runs, `work` runs once more, because it may have seen the earlier state. A failure goes to `fail`; later calls still
 * work.
 */
export function oneAtATime(
  work: () => Promise<void>,
  fail: (error: unknown) => void,
  burst: number = BURST_MS,
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
