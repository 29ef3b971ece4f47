import { reached, SURVEY } from '../content/survey-log.ts';

/** Notes when a card, and its map, have come into a panel and have been painted there; in the survey's build only. */
export function notePanel(panel: HTMLElement): void {
  if (!SURVEY) return;
  let card: Element | null = null;
  let map: Element | null = null;
  new MutationObserver(() => {
    const now = panel.querySelector('.card');
    if (now && now !== card) afterFrame(() => reached('frame-painted'));
    card = now;
    const drawn = panel.querySelector('.locator-map');
    if (drawn && drawn !== map) {
      reached('map-placed');
      afterFrame(() => reached('map-painted'));
    }
    map = drawn;
  }).observe(panel, { subtree: true, childList: true });
}

/** Calls `work` right after the next frame has been painted: a message that is sent in it comes then. */
function afterFrame(work: () => void): void {
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      work();
    };
    port2.postMessage(null);
  });
}
