import { useEffect, useState } from 'preact/hooks';
import { useEffectEvent } from '#components/use-effect-event.ts';

/** A value that the browser stores for the whole extension, such as the settings. */
export type Stored<Value> = {
  read(): Promise<Value>;
  /** Calls `listener` after every change, whichever context makes it, until `signal` aborts. */
  watch(listener: (value: Value) => void, signal: AbortSignal): void;
};

/**
 * The current value, and a function that replaces it until the next change. Null until the value is known.
 * @param first the value, where the caller knows it; null to have it read.
 * @param failed receives the error where it cannot be read.
 */
export function useStored<Value>(
  stored: Stored<Value>,
  first: Value | null,
  failed: (error: unknown) => void = () => {},
): [value: Value | null, setValue: (value: Value) => void] {
  const [value, setValue] = useState(first);
  const isKnown = first !== null;
  const cannotRead = useEffectEvent(failed);
  useEffect(() => {
    const stop = new AbortController();
    stored.watch(setValue, stop.signal);
    if (!isKnown) stored.read().then(read => setValue(before => before ?? read), cannotRead);
    return () => stop.abort();
  }, [stored, isKnown, cannotRead]);
  return [value, setValue];
}
