import {
  autoUpdate,
  computePosition,
  flip,
  offset,
  shift,
  size,
  type VirtualElement,
} from '@floating-ui/dom';

/** Least distance from the window's edges, in CSS pixels. */
const EDGE = 8;

/** Gap between mark and card: small enough for the pointer to cross before the card closes. */
const GAP = 6;

/** A card's greatest width and height, and the height that it has at least to itself, in CSS pixels. */
const WIDEST = 380;
const HIGHEST = 640;
const LEAST = 160;

/** How high a card may be in this window, in CSS pixels, its border included. */
export function mostRoom(): number {
  return Math.max(LEAST, Math.min(innerHeight * 0.6, HIGHEST));
}

export function cardWidth(): number {
  return Math.min(WIDEST, innerWidth - 2 * EDGE);
}

export type Placing = {
  /** The mark's boxes, as they are now. */
  boxes(): readonly DOMRect[];
  /** The room that there is now, in CSS pixels of height. */
  room(height: number): void;
  /** The card stands at its place. */
  placed(): void;
  /** The mark has left the window. */
  lost(): void;
};

/**
 * Keeps `place` beside the boxes of a mark, inside the viewport, while the page scrolls and the card grows.
 * @returns ends it.
 */
export function placeCard(place: HTMLElement, placing: Placing): () => void {
  let last: readonly DOMRect[] = placing.boxes();
  let over = false;
  const current = () => {
    const now = placing.boxes();
    if (now.length > 0) last = now;
    return last;
  };
  const anchor: VirtualElement = {
    // A mark on two lines: the card stands at its first line's box.
    getBoundingClientRect: () => current()[0] ?? new DOMRect(),
    getClientRects: () => [...current()],
    contextElement: document.documentElement,
  };
  const update = async () => {
    const box = placing.boxes()[0];
    if (box && (box.bottom < 0 || box.top > innerHeight)) return placing.lost();
    undoZoom(place);
    place.style.width = `${cardWidth()}px`;
    const { x, y } = await computePosition(anchor, place, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) =>
            placing.room(Math.max(LEAST, Math.min(availableHeight, mostRoom()))),
        }),
      ],
    });
    if (over) return;
    place.style.left = `${x}px`;
    place.style.top = `${y}px`;
    placing.placed();
  };
  const stop = autoUpdate(anchor, place, () => void update(), { animationFrame: false });
  return () => {
    over = true;
    stop();
  };
}

/** A page that is zoomed by its own style sheet would zoom the card too, and move it away from its mark. */
function undoZoom(place: HTMLElement): void {
  const own = Number(place.style.zoom) || 1;
  const ofPage = (place.currentCSSZoom ?? 1) / own;
  place.style.zoom = ofPage === 1 ? '' : String(1 / ofPage);
}
