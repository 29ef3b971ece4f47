import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus within a list of rows. When a row is removed, the focus moves to the next row (for the last row, to
 * the one before it); when a row comes back, it takes the focus.
 *
 * @param keys the rows' keys, in their order on the screen.
 * @param idOf the id of the element in a row that takes the focus.
 */
export function useRowFocus(keys: readonly number[], idOf: (key: number) => string) {
  const leaving = useRef<{ readonly key: number; readonly next: number | undefined } | null>(null);
  const returning = useRef<number | null>(null);
  const latest = useRef(keys);
  latest.current = keys;
  useLayoutEffect(() => {
    const focus = (key: number | undefined) =>
      key !== undefined && document.getElementById(idOf(key))?.focus();
    if (leaving.current && !keys.includes(leaving.current.key)) {
      // The reader may be somewhere else by now.
      if (document.activeElement === document.body) focus(leaving.current.next);
      leaving.current = null;
    }
    if (returning.current !== null && keys.includes(returning.current)) {
      focus(returning.current);
      returning.current = null;
    }
  });
  return {
    afterRemoval(key: number): void {
      const at = latest.current.indexOf(key);
      leaving.current = { key, next: latest.current[at + 1] ?? latest.current[at - 1] };
    },
    afterReturn(key: number): void {
      returning.current = key;
    },
  };
}
