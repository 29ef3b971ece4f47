import {
  boxOf,
  childrenOf,
  fits,
  isElement,
  isShadowRoot,
  isText,
  isVisible,
  nameOf,
  parentOf,
  widthOf,
} from '#platform/page/node-kinds.ts';
import { parentAcrossRoots } from '#platform/page/shadow-roots.ts';

/**
 * How an element affects the text. `skipped` elements are ignored with everything in them, and the text before them is
 * separate from the text after them. `passed` elements are ignored too, but the text goes on: a reader sees nothing
 * between the two. Text in `inline` elements belongs to the block around them.
 */
export type ElementRole = 'skipped' | 'passed' | 'hidden' | 'inline' | 'block';

/** Roles of fields, controls and navigation, and of what is not part of the page's text. */
const SKIPPED_ROLE =
  /(?:bar|box)$|search|^(?:navigation|menu|tab|tablist|option|contentinfo|alertdialog|tooltip|code)$/;

/**
 * Elements that are not prose: code, media, fields and controls, navigation and the like. When in doubt, nothing is
 * marked. A form with fields may be a comment box, but with some servers it is the whole page with the article inside.
 * A header may be the page's masthead; an article's own header, with headline and standfirst, is text, and so is the
 * footer of a quotation, which says whose it is.
 */
const SKIPPED =
  ':read-write,textarea,input,select,output,code,pre:has(code,span),kbd,samp,var,math,iframe,object,audio,video,' +
  'nav,menu,button,[role=button],footer:not(blockquote *,figure *),' +
  'form:has(input:not([type=hidden]),textarea,select):not(:has(article,main,h1)),' +
  ':is(header,[role=banner]):not(:is(article,main) *):not(:has(h1))';

/** What is not rendered, and the reading of a word that stands above it. */
const PASSED = /^(?:script|style|noscript|template|r[pt])$/;

const PICTURE = /^(?:img|svg|canvas)$/;

/** A picture that is higher, in CSS pixels, is none in a line, such as an emoji. */
const MAX_HEIGHT_IN_LINE = 40;

/** Icons whose font draws a word as a picture. */
const ICON = '[aria-hidden=true]';

const BUTTON = 'button,[role=button]';

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

/** True if there is text beside an element: then it is a part of a sentence. */
function isInSentence(element: Element): boolean {
  return [...childrenOf(parentOf(element) as Node)].some(node => isText(node) && /\p{L}/u.test(node.data));
}

/**
 * The role of one element. It takes into account whether an element around it is hidden, but no other role of those
 * elements. A computed style is expensive, so it is read only if name, visibility and width leave a doubt.
 */
export function roleOf(element: Element): ElementRole {
  const name = nameOf(element);
  if (PASSED.test(name) || (name === 'i' && fits(element, ICON))) return 'passed';
  if (PICTURE.test(name)) return boxOf(element).height > MAX_HEIGHT_IN_LINE ? 'skipped' : 'passed';
  if (SKIPPED_ROLE.test(element.role ?? '')) return 'skipped';
  if (fits(element, SKIPPED) && !(fits(element, BUTTON) && isInSentence(element))) return 'skipped';
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
    if (role !== 'inline' && role !== 'block') return true;
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
