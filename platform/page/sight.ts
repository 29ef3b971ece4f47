import { boxOf, fits } from './node-kinds.ts';
import { parentAcrossRoots } from './shadow-roots.ts';

/** In viewport pixels. */
type Bounds = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** How an element, with those around it, affects the visibility of the text in it. */
type Ground = {
  /** Area in which its text can be seen, now or after scrolling. */
  readonly shown: Bounds;
  /** The same area for content that is fixed in the viewport. */
  readonly fixed: Bounds;
  /** 0 if nothing in it can be seen, wherever it is. */
  readonly opacity: number;
  /** True if its text may be cut off or covered in ways that only a hit test can tell. */
  readonly doubtful: boolean;
  /** True if the background shows through the letters: text with a transparent fill is readable then. */
  readonly lettered: boolean;
};

/** Smaller boxes cannot contain a readable letter, in CSS pixels. */
const LEAST_WIDTH = 2;
const LEAST_HEIGHT = 4;

/** Text with a lower opacity than this is unreadable. */
const FAINT = 0.1;

/** How long the results for ancestors are kept, in ms: one slice of work. */
const HOLDS = 10;

const SCROLLS = /auto|scroll/;
const BLURRED = /opacity\(0(\.0\d*)?\)|blur\(([3-9]|\d\d)/;

let grounds = new WeakMap<Element, Ground>();
let foundAt = Number.NEGATIVE_INFINITY;

/** The opacity of a computed colour, 0 to 1. */
function alphaOf(colour: string): number {
  return Number(/(?:^rgba.*, |\/ )(\S+)\)$/.exec(colour)?.[1] ?? 1);
}

function common(a: Bounds, b: Bounds): Bounds {
  return {
    left: Math.max(a.left, b.left),
    top: Math.max(a.top, b.top),
    right: Math.min(a.right, b.right),
    bottom: Math.min(a.bottom, b.bottom),
  };
}

function isEmpty({ left, top, right, bottom }: Bounds): boolean {
  // Written so that NaN, which a form's field can cause, counts as empty too.
  return !(right - left >= LEAST_WIDTH && bottom - top >= LEAST_HEIGHT);
}

/** The whole area that a box can show by scrolling, for the axes that can be scrolled. */
function scrolled(element: Element, box: Bounds, x: boolean, y: boolean): Bounds {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element;
  // The offset is negative if scrolling starts at the other end; the visible left edge is used then.
  const left = x ? box.left - Math.max(0, scrollLeft) : box.left;
  const top = y ? box.top - Math.max(0, scrollTop) : box.top;
  return {
    left,
    top,
    right: x ? left + scrollWidth : box.right,
    bottom: y ? top + scrollHeight : box.bottom,
  };
}

/**
 * The ground of the page itself. If a dialog temporarily keeps the page from being scrolled down, its text still counts
 * as within reach; text cut off at the sides does not.
 */
function pageGround(root: Element, style: CSSStyleDeclaration): Ground {
  const { ownerDocument } = root;
  const { innerWidth, innerHeight, frameElement } = ownerDocument.defaultView as Window;
  const isShown = !frameElement || isInSight(frameElement, [boxOf(frameElement)]);
  const fixed: Bounds = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
  const { overflowX } = ownerDocument.body ? getComputedStyle(ownerDocument.body) : style;
  const sideways = !/hidden|clip/.test(overflowX + style.overflowX);
  const shown = scrolled(ownerDocument.scrollingElement ?? root, fixed, sideways, true);
  return { shown, fixed, opacity: isShown ? Number(style.opacity) : 0, doubtful: false, lettered: false };
}

function findGround(element: Element): Ground {
  const style = getComputedStyle(element);
  const parent = parentAcrossRoots(element);
  if (!parent) return pageGround(element, style);
  const outer = groundOf(parent);
  const { position, overflowX, overflowY, clipPath, filter } = style;
  let shown = position === 'fixed' ? outer.fixed : outer.shown;
  if (overflowX !== 'visible' && style.display !== 'contents' && !fits(element, 'body')) {
    const box = boxOf(element);
    const x = SCROLLS.test(overflowX);
    const y = SCROLLS.test(overflowY);
    shown = common(box, shown);
    if (!isEmpty(shown) && (x || y)) shown = scrolled(element, box, x, y);
  }
  const isGone = style.clip !== 'auto' || style.contentVisibility === 'hidden' || BLURRED.test(filter);
  return {
    shown,
    fixed: outer.fixed,
    opacity: isGone ? 0 : outer.opacity * Number(style.opacity),
    doubtful: outer.doubtful || clipPath !== 'none' || Number(style.zIndex) < 0,
    lettered: outer.lettered || (style.backgroundClip.includes('text') && style.backgroundImage !== 'none'),
  };
}

function groundOf(element: Element): Ground {
  const known = grounds.get(element);
  if (known) return known;
  const ground = findGround(element);
  grounds.set(element, ground);
  return ground;
}

/**
 * True if a reader can see text of `element` at one of `boxes`, perhaps after scrolling. This does not check whether
 * the element is rendered at all (`checkVisibility`), nor whether something else covers it.
 */
export function isInSight(element: Element, boxes: readonly DOMRect[]): boolean {
  const now = performance.now();
  // Positions change with each scroll.
  if (now - foundAt > HOLDS) {
    grounds = new WeakMap();
    foundAt = now;
  }
  const { shown, opacity, lettered } = groundOf(element);
  if (opacity < FAINT || boxes.every(box => isEmpty(common(shown, box)))) return false;
  const { webkitTextFillColor } = getComputedStyle(element);
  return lettered || alphaOf(webkitTextFillColor) > FAINT;
}

/** True for something opaque: an element, or (`part`) its `::before` or `::after`. */
function isOpaque(element: Element, part?: string): boolean {
  const { content, backgroundColor } = getComputedStyle(element, part);
  if (part && content === 'none') return false;
  const covers = fits(element, 'img,video,canvas,iframe') || alphaOf(backgroundColor) > 1 - FAINT;
  return covers && groundOf(element).opacity > 1 - FAINT;
}

function isAround(outer: Element, inner: Element): boolean {
  for (let at: Element | null = inner; at; at = parentAcrossRoots(at)) if (at === outer) return true;
  return false;
}

/**
 * False if something else covers text of `element` at a box. This cannot be checked outside the viewport; there only
 * text that may be cut off counts as covered.
 */
export function isUncovered(element: Element, box: DOMRect): boolean {
  const root = element.getRootNode() as Document | ShadowRoot;
  const { doubtful } = groundOf(element);
  const x = (box.left + box.right) / 2;
  const y = (box.top + box.bottom) / 2;
  if (x < 0 || y < 0 || x >= innerWidth || y >= innerHeight) return !doubtful;
  for (const at of root.elementsFromPoint(x, y)) {
    if (isAround(element, at)) return true;
    if (isOpaque(at, '::before') || isOpaque(at, '::after')) return false;
    // The hit test misses text that lets pointer events through, and text that is cut off.
    if (isAround(at, element)) {
      if (!doubtful || !fits(at, 'html,body')) return !doubtful;
    } else if (isOpaque(at)) return false;
  }
  return !doubtful;
}
