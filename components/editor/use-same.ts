import { useRef } from 'preact/hooks';
import { deepEqual } from '#core/glossary/deep-equal.ts';

/**
 * The value, as the same object while it is deeply equal, so that components depending on it do not render needlessly.
 */
export function useSame<Value>(value: Value): Value {
  const kept = useRef(value);
  if (!deepEqual(kept.current, value)) kept.current = value;
  return kept.current;
}
