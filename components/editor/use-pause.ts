import { useEffect, useState } from 'preact/hooks';

/** The value as it was when it last rested for `pause` ms. */
export function usePause<Value>(value: Value, pause: number): Value {
  const [rested, setRested] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setRested(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return rested;
}
