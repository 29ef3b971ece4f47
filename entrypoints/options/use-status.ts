import { useCallback, useEffect, useState } from 'preact/hooks';
import type { Reports, Status } from './reports.ts';

/** How long a message without an undo button stays, in ms: later it would no longer match what the reader is doing. */
const MESSAGE_TIME_MS = 15_000;

/**
 * The last status message. One that can be undone stays until the next message, so that nobody has to be quick to undo.
 */
export function useStatus(): {
  readonly status: Status | null;
  readonly say: Reports['say'];
  readonly clear: () => void;
} {
  const [status, setStatus] = useState<Status | null>(null);
  useEffect(() => {
    if (!status || status.undo) return;
    const timer = setTimeout(() => setStatus(null), MESSAGE_TIME_MS);
    return () => clearTimeout(timer);
  }, [status]);
  const say = useCallback((text: string, undo?: () => void) => setStatus({ text, undo }), []);
  const clear = useCallback(() => setStatus(null), []);
  return { status, say, clear };
}
