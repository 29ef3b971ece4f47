import { whenIdle } from './idle.ts';

type NavigationApi = EventTarget;

/**
 * How long after a change of address (or after the load) the page is looked at again, in ms: pages that build
 * themselves by script have no text yet when they begin.
 */
const LOOKS = [300, 1_000, 2_500, 6_000];

/** Calls `look` when the page may have become another one without a load: new address, new title, late text. */
export function watchNavigation(look: () => void, signal: AbortSignal): void {
  let timers: ReturnType<typeof setTimeout>[] = [];
  let title: string = document.title;
  let address: string = location.href;

  const clear = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = [];
  };
  const later = () => {
    clear();
    timers = LOOKS.map(delay =>
      setTimeout(() => void whenIdle(signal).then(() => !signal.aborted && look()), delay),
    );
  };
  const maybe = () => {
    if (location.href === address && document.title === title) return;
    title = document.title;
    address = location.href;
    later();
  };

  // Firefox has the Navigation API since 147; the title and the history's own event serve before.
  const navigation = (globalThis as { navigation?: NavigationApi }).navigation;
  navigation?.addEventListener('navigatesuccess', maybe, { signal });
  addEventListener('popstate', maybe, { signal });
  addEventListener('load', later, { signal });
  const observer = new MutationObserver(maybe);
  if (document.head) observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener(
    'abort',
    () => {
      clear();
      observer.disconnect();
    },
    { once: true },
  );
  later();
}
