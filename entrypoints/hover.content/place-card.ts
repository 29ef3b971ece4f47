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
const EDGE_DISTANCE = 8;

/** Gap between mark and card, in CSS pixels: small enough for the pointer to cross it before the card closes. */
const GAP = 6;

/** A card's greatest width, its greatest height, and the least height that it gets, in CSS pixels. */
const MAX_WIDTH = 380;
const MAX_HEIGHT = 640;
const MIN_HEIGHT = 160;

/** The part of the page that the reader sees, in CSS pixels: pinching makes it smaller than the window. */
function seen(): { x: number; y: number; width: number; height: number } {
  if (!visualViewport) return { x: 0, y: 0, width: innerWidth, height: innerHeight };
  const { offsetLeft, offsetTop, width, height } = visualViewport;
  return { x: offsetLeft, y: offsetTop, width, height };
}

/** Beside a mark in the middle of what is seen, this fits above it and below. */
const leastRoom = () => Math.min(MIN_HEIGHT, seen().height * 0.4);

/** How high a card may be in this window, in CSS pixels, including its border. */
export function mostRoom(): number {
  return Math.max(leastRoom(), Math.min(seen().height * 0.6, MAX_HEIGHT));
}

export function cardWidth(): number {
  return Math.min(MAX_WIDTH, seen().width - 2 * EDGE_DISTANCE);
}

export type Placing = {
  /** Returns the mark's current boxes. */
  boxes(): readonly DOMRect[];
  /** Called with the height that the card may have now, in CSS pixels. */
  room(height: number): void;
  /** Called when the card is at its place. */
  placed(): void;
  /** Called when the mark was scrolled out of the window. */
  lost(): void;
};

/**
 * Keeps `place` beside the boxes of a mark, inside the viewport, while the page scrolls and the card grows.
 * @returns a function that stops this.
 */
export function placeCard(place: HTMLElement, placing: Placing): () => void {
  let lastBoxes: readonly DOMRect[] = placing.boxes();
  let isStopped = false;
  const current = () => {
    const now = placing.boxes();
    if (now.length > 0) lastBoxes = now;
    return lastBoxes;
  };
  const anchor: VirtualElement = {
    // If a mark wraps, the card is placed at the box of its first line.
    getBoundingClientRect: () => current()[0] ?? new DOMRect(),
    getClientRects: () => [...current()],
    contextElement: document.documentElement,
  };
  const update = async () => {
    // In a page that is being closed and in a hidden frame, Firefox has no styles, and no place for a card.
    if (!getComputedStyle(place)) return;
    const box = placing.boxes()[0];
    if (box && (box.bottom < 0 || box.top > innerHeight)) return placing.lost();
    undoZoom(place);
    place.style.width = `${cardWidth()}px`;
    const inside = { padding: EDGE_DISTANCE, rootBoundary: seen() };
    const { x, y } = await computePosition(anchor, place, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip(inside),
        shift(inside),
        size({
          ...inside,
          apply: ({ availableHeight }) =>
            placing.room(Math.max(leastRoom(), Math.min(availableHeight, mostRoom()))),
        }),
      ],
    });
    if (isStopped) return;
    place.style.left = `${x}px`;
    place.style.top = `${y}px`;
    placing.placed();
  };
  const stop = autoUpdate(anchor, place, () => void update(), { animationFrame: false });
  return () => {
    isStopped = true;
    stop();
  };
}

/** A page that its own style sheet zooms would zoom the card too, and move it away from its mark. */
function undoZoom(place: HTMLElement): void {
  const own = Number(place.style.zoom) || 1;
  const ofPage = (place.currentCSSZoom ?? 1) / own;
  place.style.zoom = ofPage === 1 ? '' : String(1 / ofPage);
}
