import { useEffect, useState } from 'preact/hooks';
import type { OwnNames } from '#core/settings/settings.ts';
import { readHeld, watchHeld } from '#platform/settings/held-names.ts';
import { readOwnNames, watchOwnNames } from '#platform/settings/own-names.ts';

/** Where names of the reader's own are marked, as it is after every change made anywhere; null until that is read. */
export function useOwnNames(): OwnNames | null {
  const [ownNames, setOwnNames] = useState<OwnNames | null>(null);
  useEffect(() => {
    const stop = new AbortController();
    watchOwnNames(setOwnNames, stop.signal);
    void readOwnNames().then(read => setOwnNames(before => before ?? read));
    return () => stop.abort();
  }, []);
  return ownNames;
}

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
