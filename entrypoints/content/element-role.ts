import { isElement, isShadowRoot } from './node-kinds.ts';
import { parentAcrossRoots } from './shadow-roots.ts';

/**
 * What an element is to the reader of its text. `skipped` elements are passed over with everything in them; text
 * that stands `inline` runs on in the block around it.
 */
export type ElementRole = 'skipped' | 'hidden' | 'inline' | 'block';

// Not prose: code, media, fields and controls, and the page's own furniture. When in doubt, nothing is marked.
const SKIPPED = new Set(
  (
    'script style noscript template textarea input select option datalist button output meter progress code pre kbd ' +
    'samp var svg math iframe frame object embed canvas audio video map nav footer menu dialog-polyfill head'
  ).split(' '),
);

const SKIPPED_ROLES = new Set(
  (
    'navigation search menu menubar toolbar tablist tab button textbox searchbox combobox listbox option switch ' +
    'slider spinbutton contentinfo banner alertdialog tooltip status timer log marquee code application'
  ).split(' '),
);

/** A form may be a comment box, or (with some servers) the whole page: then the article stands in it. */
function isPageForm(element: Element): boolean {
  return element.querySelector('article, main, h1') !== null;
}

function isEditable(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  return editable !== null && editable.toLowerCase() !== 'false';
}

/** A page's masthead; an article's own header, with headline and standfirst, is text. */
function isMasthead(element: Element): boolean {
  return element.localName === 'header' && !element.closest('article, main') && !element.querySelector('h1');
}

function isSkipped(element: Element): boolean {
  const name = element.localName;
  if (SKIPPED.has(name)) return true;
  if (name === 'form') return !isPageForm(element);
  if (name === 'header') return isMasthead(element);
  const role = element.getAttribute('role');
  if (role !== null && SKIPPED_ROLES.has(role)) return true;
  return isEditable(element) || element.getAttribute('aria-hidden') === 'true';
}

/** A drop cap floats beside its word and is still a part of it. */
function isDropCap(element: Element, style: CSSStyleDeclaration): boolean {
  return (
    style.float !== 'none' && element.localName === 'span' && (element.textContent ?? '').trim().length <= 2
  );
}

/** The role of one element by itself; what stands around it is not asked. Reads computed style. */
export function roleOf(element: Element): ElementRole {
  if (isSkipped(element)) return 'skipped';
  const style = getComputedStyle(element);
  const display = style.display;
  // Light children that no slot takes in have no display at all.
  if (display === 'none' || display === '' || style.visibility !== 'visible') return 'hidden';
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
    if (isShadowRoot(at.parentNode)) return at.parentNode.host;
  }
  return start;
}
