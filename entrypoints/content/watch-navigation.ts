import { whenIdle } from './idle.ts';
import { Pace, whenShown } from './text/pace.ts';

type NavigationApi = EventTarget;

/**
 * How long after a change of address (or after the load) the page is looked at again, in ms: pages that build
 * themselves by script have no text yet when they begin.
 */
const LOOKS = [300, 1_000, 2_500, 6_000];

/** Pause after the first change of address or title, in ms: some pages change theirs without end. */
const LEAST_PAUSE = 20;

/**
 * Calls `look` when the page may have become another one without a load: new address, new title, late text. In a hidden
 * tab that waits until it is shown.
 */
export function watchNavigation(look: () => void, signal: AbortSignal): void {
  const pace = new Pace(LEAST_PAUSE);
  let timers: ReturnType<typeof setTimeout>[] = [];
  let title: string = document.title;
  let address: string = location.href;
  let isSeen = false;

  const later = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = LOOKS.map(delay =>
      setTimeout(async () => {
        await whenShown(signal);
        await whenIdle(signal);
        if (!signal.aborted) look();
      }, delay),
    );
  };
  const maybe = () => {
    if (isSeen || (location.href === address && document.title === title)) return;
    isSeen = true;
    setTimeout(async () => {
      await whenShown(signal);
      isSeen = false;
      title = document.title;
      address = location.href;
      if (!signal.aborted) later();
    }, pace.next());
  };

  // Firefox has the Navigation API since 147; the title and the history's own event serve before.
  const navigation = (globalThis as { navigation?: NavigationApi }).navigation;
  navigation?.addEventListener('navigatesuccess', maybe, { signal });
  addEventListener('popstate', maybe, { signal });
  addEventListener('load', later, { signal });
  const observer = new MutationObserver(maybe);
  if (document.head) observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  later();
}
