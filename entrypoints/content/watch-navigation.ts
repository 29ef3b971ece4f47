import { whenIdle } from './idle.ts';
import { Pace, whenShown } from './text/pace.ts';

type NavigationApi = EventTarget;

/**
 * Delays after a change of address (or after the load) at which the page is judged again, in ms: pages that are built
 * by script have no text yet at first.
 */
const LOOK_DELAYS_MS = [300, 1_000, 2_500, 6_000];

/** Pause after the first change of address or title, in ms. Some pages keep changing theirs. */
const MIN_PAUSE_MS = 20;

/**
 * Calls `look` when the page may have become another one without a load: its address or title changed, or its text came
 * late. In a hidden tab the call waits until the tab is shown.
 */
export function watchNavigation(look: () => void, signal: AbortSignal): void {
  const pace = new Pace(MIN_PAUSE_MS);
  let timers: ReturnType<typeof setTimeout>[] = [];
  let title: string = document.title;
  let address: string = location.href;
  let isNoticed = false;

  const scheduleLooks = () => {
    for (const timer of timers) clearTimeout(timer);
    timers = LOOK_DELAYS_MS.map(delay =>
      setTimeout(async () => {
        await whenShown(signal);
        await whenIdle(signal);
        if (!signal.aborted) look();
      }, delay),
    );
  };
  const onChange = () => {
    if (isNoticed || (location.href === address && document.title === title)) return;
    isNoticed = true;
    setTimeout(async () => {
      await whenShown(signal);
      isNoticed = false;
      title = document.title;
      address = location.href;
      if (!signal.aborted) scheduleLooks();
    }, pace.next());
  };

  // Firefox has the Navigation API since version 147. Older versions rely on the title and `popstate`.
  const navigation = (globalThis as { navigation?: NavigationApi }).navigation;
  navigation?.addEventListener('navigatesuccess', onChange, { signal });
  addEventListener('popstate', onChange, { signal });
  addEventListener('load', scheduleLooks, { signal });
  const observer = new MutationObserver(onChange);
  if (document.head) observer.observe(document.head, { childList: true, subtree: true, characterData: true });
  signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  scheduleLooks();
}
