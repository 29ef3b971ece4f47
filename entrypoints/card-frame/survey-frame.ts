import { afterFrame, reached, SURVEY } from '#platform/survey/survey-log.ts';

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
