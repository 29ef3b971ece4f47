import { useRef } from 'preact/hooks';
import { deepEqual } from '#core/glossary/deep-equal.ts';

/** The value, and the same object as long as it says the same: what depends on it is not drawn anew for nothing. */
export function useSame<Value>(value: Value): Value {
  const kept = useRef(value);
  if (!deepEqual(kept.current, value)) kept.current = value;
  return kept.current;
}
