/**
 * Reads a property by the prototype's own getter. A form's fields shadow its properties (`<input name="parentNode">`),
 * in Chromium for content scripts too. Nodes that may be forms are therefore read only through getters and functions of
 * the prototypes.
 */
function getter<Value>(prototype: object, name: string): (node: Node) => Value {
  const { get } = Object.getOwnPropertyDescriptor(prototype, name) as { get: () => Value };
  return node => get.call(node);
}

const typeOf = getter<number>(Node.prototype, 'nodeType');
export const parentOf = getter<Node | null>(Node.prototype, 'parentNode');
export const childrenOf = getter<NodeListOf<ChildNode>>(Node.prototype, 'childNodes');
export const isInPage = getter<boolean>(Node.prototype, 'isConnected');
export const widthOf = getter<number>(Element.prototype, 'clientWidth');
/** The element's name, in lower case for HTML. */
export const nameOf = getter<string>(Element.prototype, 'localName') as (element: Element) => string;

const { matches, getBoundingClientRect, checkVisibility } = Element.prototype;

export function fits(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}

/** False if the style of the element, or of one around it, hides it. */
export function isVisible(element: Element): boolean {
  return checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true });
}

/** The element's box in viewport pixels. */
export function boxOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element);
}

/** True for a box that is in the viewport, or at most `heights` viewport heights above or below it. */
export function isWithin({ top, bottom }: DOMRect, heights: number): boolean {
  return bottom > -heights * innerHeight && top < (1 + heights) * innerHeight;
}

// These compare type numbers instead of using `instanceof`: a node adopted from a frame keeps the prototypes of that
// frame.

export function isElement(node: Node | null): node is Element {
  return node !== null && typeOf(node) === Node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return typeOf(node) === Node.TEXT_NODE || typeOf(node) === Node.CDATA_SECTION_NODE;
}

export function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node !== null && typeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}
