import { useEffect, useState } from 'preact/hooks';
import { useEffectEvent } from '#components/use-effect-event.ts';

/** What the browser keeps for the whole extension, such as the settings. */
export type Kept<Value> = {
  read(): Promise<Value>;
  /** Calls `listener` after every change, wherever it is made; `signal` ends it. */
  watch(listener: (value: Value) => void, signal: AbortSignal): void;
};

/**
 * The value as it is after every change, and what puts another in its place until the next one. Null until it is known.
 * @param first what is known already; it is read where that is null.
 * @param failed is told why it cannot be read.
 */
export function useKept<Value>(
  kept: Kept<Value>,
  first: Value | null,
  failed: (error: unknown) => void = () => {},
): [value: Value | null, setValue: (value: Value) => void] {
  const [value, setValue] = useState(first);
  const isKnown = first !== null;
  const cannotRead = useEffectEvent(failed);
  useEffect(() => {
    const stop = new AbortController();
    kept.watch(setValue, stop.signal);
    if (!isKnown) kept.read().then(read => setValue(before => before ?? read), cannotRead);
    return () => stop.abort();
  }, [kept, isKnown, cannotRead]);
  return [value, setValue];
}
