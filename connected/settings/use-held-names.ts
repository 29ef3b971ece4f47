import { useEffect, useState } from 'preact/hooks';
import { readHeld, watchHeld } from '#platform/settings/held-names.ts';

/** How many of the reader's own cards the extension withholds from the page in a tab. */
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
