import { boxOf, fits } from './node-kinds.ts';
import { parentAcrossRoots } from './shadow-roots.ts';

/** In viewport pixels. */
type Bounds = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** What an element does to the text in it. */
type Ground = {
  /** Where text in it can be seen, now or after scrolling. */
  readonly shown: Bounds;
  /** The same where that is fixed in the viewport. */
  readonly fixed: Bounds;
  /** 0 where nothing in it can be seen, whatever its place. */
  readonly opacity: number;
  /** True where its text may be cut off or covered in ways that only a look at the screen can tell. */
  readonly doubtful: boolean;
  /** True where the background shows through the letters: those are see-through then, and can be read. */
  readonly lettered: boolean;
};

/** Less is no letter, in CSS pixels. */
const LEAST = { width: 2, height: 4 } as const;

/** Below this share nothing is read. */
const FAINT = 0.1;

/** How long what was found out of ancestors holds, in ms: one slice of work. */
const HOLDS = 10;

const SCROLLS = /auto|scroll/;
const BLURRED = /opacity\(0(\.0\d*)?\)|blur\(([3-9]|\d\d)/;

let grounds = new WeakMap<Element, Ground>();
let foundAt = Number.NEGATIVE_INFINITY;

/** The opacity of a computed colour. */
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
  // Where a form has made a number something else, there is no room either.
  return !(right - left >= LEAST.width && bottom - top >= LEAST.height);
}

/** Everything that a box can be scrolled to, on those of its axes that can be scrolled: from left to right, downwards. */
function scrolled(element: Element, box: Bounds, x: boolean, y: boolean): Bounds {
  const { scrollLeft, scrollTop, scrollWidth, scrollHeight } = element;
  // Less than nothing where it begins at the other end; there it is as wide as it is shown.
  const left = x ? box.left - Math.max(0, scrollLeft) : box.left;
  const top = y ? box.top - Math.max(0, scrollTop) : box.top;
  return {
    left,
    top,
    right: x ? left + scrollWidth : box.right,
    bottom: y ? top + scrollHeight : box.bottom,
  };
}

/** The page itself. What a dialog keeps from being scrolled for a while counts as in reach, but to the sides. */
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
 * True where a reader can see text of `element`, perhaps after scrolling, at one of `boxes`. That the element is
 * rendered at all (`checkVisibility`) is not asked, nor whether something else lies over it.
 */
export function isInSight(element: Element, boxes: readonly DOMRect[]): boolean {
  const now = performance.now();
  // Where everything is changes with each scrolling.
  if (now - foundAt > HOLDS) {
    grounds = new WeakMap();
    foundAt = now;
  }
  const { shown, opacity, lettered } = groundOf(element);
  if (opacity < FAINT || boxes.every(box => isEmpty(common(shown, box)))) return false;
  const { webkitTextFillColor } = getComputedStyle(element);
  return lettered || alphaOf(webkitTextFillColor) > FAINT;
}

/** Something through which nothing can be seen: an element, or (`part`) what its style puts before or after its text. */
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
 * False where text of `element` at a box is covered by something else. Outside of the viewport that cannot be asked:
 * there only what may be cut off counts as covered.
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
    // The text is not met where the pointer passes through it, nor where it is cut off.
    if (isAround(at, element)) {
      if (!doubtful || !fits(at, 'html,body')) return !doubtful;
    } else if (isOpaque(at)) return false;
  }
  return !doubtful;
}
