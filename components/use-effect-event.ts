import { useCallback, useRef } from 'preact/hooks';

/**
 * A function for effects that always runs the newest `act` and never changes its identity. An effect that calls it runs
 * for what it lists as its dependencies, not for all that `act` reads.
 */
export function useEffectEvent<Arguments extends readonly unknown[], Value>(
  act: (...given: Arguments) => Value,
): (...given: Arguments) => Value {
  const newest = useRef(act);
  newest.current = act;
  return useCallback((...given: Arguments) => newest.current(...given), []);
}
