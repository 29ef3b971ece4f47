import { useEffect, useState } from 'preact/hooks';

/** The value, updated only once it has not changed for `pause` ms. */
export function usePause<Value>(value: Value, pause: number): Value {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return settled;
}
