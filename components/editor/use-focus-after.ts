import { useCallback, useLayoutEffect, useRef } from 'preact/hooks';

type FindElement = () => HTMLElement | null | undefined;

/**
 * Moves the focus after the next render. Moving a row moves its elements, which makes browsers drop the focus, and an
 * added row has no elements until it is rendered.
 */
export function useFocusAfter(): (find: FindElement) => void {
  const wanted = useRef<FindElement | null>(null);
  useLayoutEffect(() => {
    wanted.current?.()?.focus();
    wanted.current = null;
  });
  return useCallback((find: FindElement) => {
    wanted.current = find;
  }, []);
}
