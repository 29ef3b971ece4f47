import { reached, SURVEY } from '../content/survey-log.ts';

/** What a card's map is drawn as, and the room that is kept for it until then. */
const MAP = '.locator-map';
const MAP_OR_ROOM = `${MAP}, .locator-map-room`;

/** Notes when an opening card stands at its place and when its map does, each with the frame that shows it; in the survey's build only. */
export function noteOpening(popover: HTMLElement): void {
  if (!SURVEY) return;
  let placed = false;
  const look = () => {
    if (!placed && popover.dataset.placed !== undefined) {
      placed = true;
      if (popover.querySelector(MAP_OR_ROOM)) reached('map-wanted');
      reached('card-placed');
      afterFrame(() => reached('card-painted'));
    }
    if (!placed || !popover.querySelector(MAP)) return;
    observer.disconnect();
    reached('map-placed');
    afterFrame(() => reached('map-painted'));
  };
  const observer = new MutationObserver(look);
  observer.observe(popover, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['data-placed'],
  });
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
