import { useEffect } from 'preact/hooks';

/**
 * When the focused control is removed or disabled by its own action ("Discard", "Undo"), browsers drop the focus to the
 * beginning of the page. This moves it to the page's heading instead, without scrolling. Rows of the card list are
 * exempt, because the list moves the focus itself.
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
