import { useEffect, useState } from 'preact/hooks';
import { readHeld, watchHeld } from '#platform/settings/held-names.ts';

/** How many cards of the reader's own are kept back in a tab. */
export function useHeldNames(tab: number | undefined): number {
  const [held, setHeld] = useState(0);
  useEffect(() => {
    if (tab === undefined) return setHeld(0);
    const stop = new AbortController();
    const read = () => void readHeld(tab).then(count => stop.signal.aborted || setHeld(count));
    watchHeld(read, stop.signal);
    read();
    return () => stop.abort();
  }, [tab]);
  return held;
}
