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

/**
 * Keeps `popover` beside the boxes of a mark, inside the viewport, while the page scrolls and the card grows.
 * @returns ends it.
 */
export function placeCard(
  popover: HTMLElement,
  boxes: () => readonly DOMRect[],
  lost: () => void,
): () => void {
  let last: readonly DOMRect[] = boxes();
  const current = () => {
    const now = boxes();
    if (now.length > 0) last = now;
    return last;
  };
  const anchor: VirtualElement = {
    // A mark on two lines: the card stands at its first line's box.
    getBoundingClientRect: () => current()[0] ?? new DOMRect(),
    getClientRects: () => [...current()],
    contextElement: document.documentElement,
  };
  const place = async () => {
    const box = boxes()[0];
    if (box && (box.bottom < 0 || box.top > innerHeight)) return lost();
    const { x, y } = await computePosition(anchor, popover, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE }),
        shift({ padding: EDGE }),
        size({
          padding: EDGE,
          apply({ availableHeight, elements }) {
            const most = Math.max(160, Math.min(availableHeight, innerHeight * 0.6));
            elements.floating.style.maxHeight = `${most}px`;
          },
        }),
      ],
    });
    popover.style.left = `${x}px`;
    popover.style.top = `${y}px`;
    popover.dataset.placed = '';
  };
  return autoUpdate(anchor, popover, () => void place(), { animationFrame: false });
}
