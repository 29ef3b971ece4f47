import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

type Find = () => HTMLElement | null | undefined;

/**
 * Moves the focus once what is about to change has been drawn. Moving a row moves its elements, which makes browsers
 * drop the focus, and a row that was added has no elements before.
 */
export function useFocusAfter(): (find: Find) => void {
  const wanted = useRef<Find | null>(null);
  useLayoutEffect(() => {
    wanted.current?.()?.focus();
    wanted.current = null;
  });
  return useCallback((find: Find) => {
    wanted.current = find;
  }, []);
}
