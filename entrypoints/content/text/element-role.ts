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
 * What an element is to the reader of its text. `skipped` elements are passed over with everything in them; text
 * that stands `inline` runs on in the block around it.
 */
export type ElementRole = 'skipped' | 'hidden' | 'inline' | 'block';

const SKIPPED_ROLES =
  'navigation search menu menubar toolbar tablist tab button textbox searchbox combobox listbox option switch ' +
  'slider spinbutton contentinfo banner alertdialog tooltip status timer log marquee code application';

/**
 * Not prose: code, media, fields and controls, and the page's own furniture. When in doubt, nothing is marked. A form
 * may be a comment box, or (with some servers) the whole page: then the article stands in it. A header may be the
 * page's masthead; an article's own, with headline and standfirst, is text.
 */
const SKIPPED =
  'script,style,noscript,textarea,input,select,button,output,meter,progress,code,pre,kbd,samp,var,svg,math,iframe,' +
  'object,embed,canvas,audio,video,map,nav,footer,menu,' +
  'form:not(:has(article,main,h1)),header:not(:is(article,main) *):not(:has(h1)),' +
  '[contenteditable]:not([contenteditable=false i]),[aria-hidden=true],' +
  SKIPPED_ROLES.split(' ').map(role => `[role=${role}]`);

/** These are inline where they have no width of their own (inline boxes have none), whatever else their style says. */
const INLINE = 'a,b,em,i,span,strong';

/** From this width on, in CSS pixels, a box is no part of a line, and is not asked whether it is. */
const WIDE = 300;

/** A drop cap floats beside its word and is still a part of it. */
function isDropCap(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.float !== 'none' && nameOf(element) === 'span' && (element.textContent ?? '').trim().length <= 2
  );
}

/**
 * The role of one element by itself; that nothing around it is hidden is asked, what else stands there is not. A
 * computed style is dear, and asked for only where name, visibility and width leave a doubt.
 */
export function roleOf(element: Element): ElementRole {
  if (fits(element, SKIPPED)) return 'skipped';
  const isShown = isVisible(element);
  if (isShown) {
    const width = widthOf(element);
    const isInline = fits(element, INLINE);
    if (isInline ? width === 0 : width > WIDE) return isInline ? 'inline' : 'block';
  }
  const style = getComputedStyle(element);
  const { display } = style;
  // What has no box of its own counts as not visible, and its children may well be.
  if (!isShown && (display !== 'contents' || style.visibility !== 'visible')) return 'hidden';
  if (display.startsWith('inline') || display === 'contents' || display.startsWith('ruby')) return 'inline';
  return isDropCap(element, style) ? 'inline' : 'block';
}

/** True where the element or anything around it, through shadow roots, keeps its text from being read. */
export function isOutOfReach(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentAcrossRoots(at)) {
    const role = roleOf(at);
    if (role === 'skipped' || role === 'hidden') return true;
  }
  return false;
}

/** The nearest block around a node: the node itself where it is one. Null outside any (a document without body). */
export function blockAround(node: Node): Element | null {
  const start = isElement(node) ? node : parentAcrossRoots(node);
  for (let at: Element | null = start; at; at = parentAcrossRoots(at)) {
    if (roleOf(at) !== 'inline') return at;
    // A shadow tree is a text of its own.
    const parent = parentOf(at);
    if (isShadowRoot(parent)) return parent.host;
  }
  return start;
}
