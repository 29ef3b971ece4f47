/** Shortest and longest pause between two looks, in ms. */
const MIN_PAUSE_MS = 150;
const MAX_PAUSE_MS = 2_000;

/**
 * Calls `look` at growing intervals, to find changes that fire no event (a text that fades in, a cleared highlight
 * registry). It pauses while the tab is hidden. A click or a scroll makes the intervals short again.
 */
export function startPulse(look: () => void, signal: AbortSignal): void {
  let pause = MIN_PAUSE_MS;
  let timer: ReturnType<typeof setTimeout>;
  const beat = () => {
    if (!document.hidden) look();
    pause = Math.min(MAX_PAUSE_MS, pause * 2);
    timer = setTimeout(beat, pause);
  };
  const quicken = () => {
    if (pause === MIN_PAUSE_MS) return;
    pause = MIN_PAUSE_MS;
    clearTimeout(timer);
    timer = setTimeout(beat, pause);
  };
  timer = setTimeout(beat, pause);
  for (const type of ['click', 'scroll'])
    addEventListener(type, quicken, { passive: true, capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
