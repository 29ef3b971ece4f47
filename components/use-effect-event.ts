import { useCallback, useRef } from 'preact/hooks';

/**
 * A function for use in effects. It always runs the newest `act`, but its identity never changes: an effect that calls
 * it runs again only for its listed dependencies, not for everything that `act` reads.
 */
export function useEffectEvent<Arguments extends readonly unknown[], Value>(
  act: (...given: Arguments) => Value,
): (...given: Arguments) => Value {
  const newest = useRef(act);
  newest.current = act;
  return useCallback((...given: Arguments) => newest.current(...given), []);
}
