/** How often what stands in the top layer is looked at while a card is open, in ms: less than a reader takes to act on what he sees. */
const EVERY = 100;

/** Shadow trees are gone through once in so many looks: on a large page that takes some 10 ms. */
const DEEP_EVERY = 5;

/** Elements that are gone through in the search for shadow trees, at most. */
const MOST_ELEMENTS = 30_000;

/** What stands in the top layer, as a selector. */
export const ON_TOP = ':popover-open, :modal, :fullscreen';

export type CoverEvents = {
  /** Something new is on top, or nothing is there any more; `may` says whether anything but what holds the card is. */
  found(may: boolean): void;
  /** Called with every look. */
  looked(): void;
};

/**
 * Watches for what may come to stand above an open card: popovers, dialogs and fullscreen elements that were not there
 * when it was put on top. Where a page takes one away and puts it back, that cannot be seen in all cases; so it is also
 * said whether there is any.
 *
 * @param place the card's own popover.
 * @returns ends it.
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
    const now = onTop(document, looks++ % DEEP_EVERY === 0);
    const fresh = others(now).some(element => !known.has(element));
    // Between two thorough looks, what stands in shadow trees counts as it did.
    known = new Set([
      ...now,
      ...[...known].filter(element => element.isConnected && element.matches(ON_TOP)),
    ]);
    const may = others(known).length > 0;
    if (fresh || may !== might) events.found(may);
    might = may;
  };
  const timer = setInterval(look, EVERY);
  const changed = (event: Event) => {
    if (event.target !== place) look();
  };
  // Not `beforetoggle`: nothing can be put on top while something else is.
  const signs = ['toggle', 'fullscreenchange'] as const;
  for (const type of signs) document.addEventListener(type, changed, true);
  return () => {
    clearInterval(timer);
    for (const type of signs) document.removeEventListener(type, changed, true);
  };
}

type Opened = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

declare const chrome:
  | { readonly dom?: { openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null } }
  | undefined;

/** What is in the top layer; where `deep`, in shadow trees too. */
function onTop(root: Document, deep: boolean): Set<Element> {
  const found = new Set(root.querySelectorAll(ON_TOP));
  if (!deep) return found;
  let left = MOST_ELEMENTS;
  const search = (within: Document | ShadowRoot) => {
    const walker = document.createTreeWalker(within, NodeFilter.SHOW_ELEMENT);
    for (let node = walker.nextNode(); node && left > 0; node = walker.nextNode()) {
      left--;
      const shadow = shadowOf(node as Opened);
      if (!shadow) continue;
      for (const element of shadow.querySelectorAll(ON_TOP)) found.add(element);
      search(shadow);
    }
  };
  search(root);
  return found;
}

function shadowOf(element: Opened): ShadowRoot | null {
  if (element.openOrClosedShadowRoot !== undefined) return element.openOrClosedShadowRoot;
  const dom = typeof chrome === 'undefined' ? undefined : chrome.dom;
  // Chromium's call throws for elements that are not HTML.
  if (dom?.openOrClosedShadowRoot && element instanceof HTMLElement)
    return dom.openOrClosedShadowRoot(element);
  return element.shadowRoot;
}
