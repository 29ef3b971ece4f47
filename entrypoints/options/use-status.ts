import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reports, Status } from './reports.ts';

/** A plain message goes by itself after this time, in ms: later it would speak of something else. */
const STAY = 15_000;

/** What was done last. What can be undone stays until something else is done: nobody has to be quick to undo. */
export function useStatus(): {
  readonly status: Status | null;
  readonly say: Reports['say'];
  readonly clear: () => void;
} {
  const [status, setStatus] = useState<Status | null>(null);
  useEffect(() => {
    if (!status || status.undo) return;
    const timer = setTimeout(() => setStatus(null), STAY);
    return () => clearTimeout(timer);
  }, [status]);
  const say = useCallback((text: string, undo?: () => void) => setStatus({ text, undo }), []);
  const clear = useCallback(() => setStatus(null), []);
  return { status, say, clear };
}
