import { afterFrame, reached, SURVEY } from '#platform/survey/survey-log.ts';

/** Records when a card and its map have been drawn into an element and painted. Only in the survey's build. */
export function noteDrawing(element: HTMLElement): void {
  if (!SURVEY) return;
  let card: Element | null = null;
  let map: Element | null = null;
  new MutationObserver(() => {
    const now = element.querySelector('.card');
    if (now && now !== card) afterFrame(() => reached('frame-painted'));
    card = now;
    const drawn = element.querySelector('.locator-map');
    if (drawn && drawn !== map) {
      reached('map-placed');
      afterFrame(() => reached('map-painted'));
    }
    map = drawn;
  }).observe(element, { subtree: true, childList: true });
}
