import {
  fits,
  isElement,
  isShadowRoot,
  isVisible,
  nameOf,
  parentOf,
  widthOf,
} from '#platform/page/node-kinds.ts';
import { parentAcrossRoots } from '#platform/page/shadow-roots.ts';

/**
 * How an element affects the text. `skipped` elements are ignored with everything in them. Text in `inline` elements
 * belongs to the block around them.
 */
export type ElementRole = 'skipped' | 'hidden' | 'inline' | 'block';

const SKIPPED_ROLES =
  'navigation search menu menubar toolbar tablist tab button textbox searchbox combobox listbox option switch ' +
  'slider spinbutton contentinfo banner alertdialog tooltip status timer log marquee code application';

/**
 * Elements that are not prose: code, media, fields and controls, navigation and the like. When in doubt, nothing is
 * marked. A form may be a comment box, but with some servers it is the whole page with the article inside. A header may
 * be the page's masthead; an article's own header, with headline and standfirst, is text.
 */
const SKIPPED =
  'script,style,noscript,textarea,input,select,button,output,meter,progress,code,pre,kbd,samp,var,svg,math,iframe,' +
  'object,embed,canvas,audio,video,map,nav,footer,menu,' +
  'form:not(:has(article,main,h1)),header:not(:is(article,main) *):not(:has(h1)),' +
  '[contenteditable]:not([contenteditable=false i]),[aria-hidden=true],' +
  SKIPPED_ROLES.split(' ').map(role => `[role=${role}]`);

/** These are inline if their width is 0 (inline boxes have none), whatever else their style says. */
const INLINE = 'a,b,em,i,span,strong';

/** From this width on, in CSS pixels, a box cannot be part of a line, so its style need not be checked. */
const MIN_BLOCK_WIDTH = 300;

/** A drop cap floats beside its word but is still part of it. */
function isDropCap(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.float !== 'none' && nameOf(element) === 'span' && (element.textContent ?? '').trim().length <= 2
  );
}

/**
 * The role of one element. It takes into account whether an element around it is hidden, but no other role of those
 * elements. A computed style is expensive, so it is read only if name, visibility and width leave a doubt.
 */
export function roleOf(element: Element): ElementRole {
  if (fits(element, SKIPPED)) return 'skipped';
  const isShown = isVisible(element);
  if (isShown) {
    const width = widthOf(element);
    const isInline = fits(element, INLINE);
    if (isInline ? width === 0 : width > MIN_BLOCK_WIDTH) return isInline ? 'inline' : 'block';
  }
  const style = getComputedStyle(element);
  const { display } = style;
  // An element without a box counts as not visible, but its children may be visible.
  if (!isShown && (display !== 'contents' || style.visibility !== 'visible')) return 'hidden';
  if (display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')) return 'inline';
  return isDropCap(element, style) ? 'inline' : 'block';
}

/** True if the element, or one around it (through shadow roots), keeps its text from being read. */
export function isOutOfReach(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentAcrossRoots(at)) {
    const role = roleOf(at);
    if (role === 'skipped' || role === 'hidden') return true;
  }
  return false;
}

/**
 * The nearest block around a node, or the node itself if it is one. Null outside any block (a document without a body).
 */
export function blockAround(node: Node): Element | null {
  const start = isElement(node) ? node : parentAcrossRoots(node);
  for (let at: Element | null = start; at; at = parentAcrossRoots(at)) {
    if (roleOf(at) !== 'inline') return at;
    // The text of a shadow tree is separate from the text around it.
    const parent = parentOf(at);
    if (isShadowRoot(parent)) return parent.host;
  }
  return start;
}
