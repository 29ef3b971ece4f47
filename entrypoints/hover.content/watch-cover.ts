import { shadowRootOf } from '#platform/page/shadow-roots.ts';

/** How often the top layer is checked while a card is open, in ms. A reader needs longer to react to what appears. */
const CHECK_INTERVAL_MS = 100;

/** Every so many checks also search the shadow trees: on a large page that takes some 10 ms. */
const CHECKS_PER_DEEP_CHECK = 5;

/** Most elements that a search for shadow trees visits. */
const MAX_VISITED = 30_000;

/** A selector for elements in the top layer. */
export const ON_TOP = ':popover-open, :modal, :fullscreen';

export type CoverEvents = {
  /**
   * Called when something new is in the top layer, or when nothing else is left there. `may` is true if it contains
   * anything but the card's popover and the elements around the card.
   */
  found(may: boolean): void;
  /** Called at every check. */
  looked(): void;
};

/**
 * Watches for popovers, dialogs and fullscreen elements that may cover an open card because they appeared after it was
 * put on top. If a page removes such an element and adds it again, that goes unnoticed in some cases; so the events
 * also say whether there is any at all.
 *
 * @param place the card's own popover.
 * @returns a function that stops the watch.
 */
export function watchCover(place: HTMLElement, host: HTMLElement, events: CoverEvents): () => void {
  let known = onTop(document, true);
  let looks = 0;
  let might = others(known).length > 0;
  if (might) events.found(true);

  function others(elements: ReadonlySet<Element>): Element[] {
    return [...elements].filter(element => element !== place && !element.contains(host));
  }
  const look = () => {
    events.looked();
    const now = onTop(document, looks++ % CHECKS_PER_DEEP_CHECK === 0);
    const fresh = others(now).some(element => !known.has(element));
    // Between two searches of the shadow trees, elements found there still count as long as they match.
    known = new Set([
      ...now,
      ...[...known].filter(element => element.isConnected && element.matches(ON_TOP)),
    ]);
    const may = others(known).length > 0;
    if (fresh || may !== might) events.found(may);
    might = may;
  };
  const timer = setInterval(look, CHECK_INTERVAL_MS);
  const changed = (event: Event) => {
    if (event.target !== place) look();
  };
  // Not `beforetoggle`: nothing can be moved to the top while something else is being moved there.
  const signs = ['toggle', 'fullscreenchange'] as const;
  for (const type of signs) document.addEventListener(type, changed, true);
  return () => {
    clearInterval(timer);
    for (const type of signs) document.removeEventListener(type, changed, true);
  };
}

/** The elements in the top layer; with `deep`, those in shadow trees too. */
function onTop(root: Document, deep: boolean): Set<Element> {
  const found = new Set(root.querySelectorAll(ON_TOP));
  if (!deep) return found;
  let left = MAX_VISITED;
  const search = (within: Document | ShadowRoot) => {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
      left--;
      // Other elements cannot have one, and asking for it would throw each time.
      const shadow = node instanceof HTMLElement ? shadowRootOf(node) : null;
      if (!shadow) continue;
      for (const element of shadow.querySelectorAll(ON_TOP)) found.add(element);
      search(shadow);
    }
  };
  search(root);
  return found;
}
