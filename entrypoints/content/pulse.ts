/** Shortest and longest pause between two looks, in ms. */
const SHORTEST = 150;
const LONGEST = 2_000;

/**
 * Calls `look` again and again, with growing pauses, for what no event tells of (a text that fades in, a registry that
 * was cleared), and not at all while the tab is hidden. What the reader does begins with short pauses again.
 */
export function startPulse(look: () => void, signal: AbortSignal): void {
  let pause = SHORTEST;
  let timer: ReturnType<typeof setTimeout>;
  const beat = () => {
    if (!document.hidden) look();
    pause = Math.min(LONGEST, pause * 2);
    timer = setTimeout(beat, pause);
  };
  const quicken = () => {
    if (pause === SHORTEST) return;
    pause = SHORTEST;
    clearTimeout(timer);
    timer = setTimeout(beat, pause);
  };
  timer = setTimeout(beat, pause);
  for (const type of ['click', 'scroll'])
    addEventListener(type, quicken, { passive: true, capture: true, signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
}
