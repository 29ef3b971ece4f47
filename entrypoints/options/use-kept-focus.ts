import { useEffect } from 'preact/hooks';

/**
 * Where the focused control goes away or is disabled by what it did ("Discard", "Undo"), browsers drop the focus to
 * the page's beginning. It goes to the heading of what is shown instead, without scrolling. A row of the list has its
 * own successor.
 */
export function useKeptFocus(): void {
  useEffect(() => {
    let last: Element | null = null;
    const focused = ({ target }: FocusEvent) => {
      last = target instanceof Element ? target : null;
    };
    const observer = new MutationObserver(() => {
      if (!last || document.activeElement !== document.body || last.matches('[role=option]')) return;
      if (last.isConnected && !last.matches(':disabled')) return;
      last = null;
      document.querySelector<HTMLElement>('.page-heading')?.focus({ preventScroll: true });
    });
    document.addEventListener('focusin', focused);
    observer.observe(document.body, { subtree: true, childList: true, attributeFilter: ['disabled'] });
    return () => {
      document.removeEventListener('focusin', focused);
      observer.disconnect();
    };
  }, []);
}
