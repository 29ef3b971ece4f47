/**
 * A form gives its fields in place of its own properties (`<input name="parentNode">`), to content scripts too in
 * Chromium. What is asked of nodes that may be a form is asked by the prototypes' own getters and functions.
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
/** Lower case in HTML. */
export const nameOf = getter<string>(Element.prototype, 'localName') as (element: Element) => string;

const { matches, getBoundingClientRect, checkVisibility } = Element.prototype;

export function fits(element: Element, selector: string): boolean {
  return matches.call(element, selector);
}

/** False where style keeps the element, or one around it, from being seen. */
export function isVisible(element: Element): boolean {
  return checkVisibility.call(element, { opacityProperty: true, visibilityProperty: true });
}

/** The box in viewport pixels. */
export function boxOf(element: Element): DOMRect {
  return getBoundingClientRect.call(element);
}

/** True for a box that is in the viewport or at most so many of its heights above or below. */
export function isWithin({ top, bottom }: DOMRect, heights: number): boolean {
  return bottom > -heights * innerHeight && top < (1 + heights) * innerHeight;
}

// By type number, not `instanceof`: a node adopted from a frame keeps the prototypes of the frame it was made in.

export function isElement(node: Node | null): node is Element {
  return node !== null && typeOf(node) === Node.ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return typeOf(node) === Node.TEXT_NODE || typeOf(node) === Node.CDATA_SECTION_NODE;
}

export function isShadowRoot(node: Node | null): node is ShadowRoot {
  return node !== null && typeOf(node) === Node.DOCUMENT_FRAGMENT_NODE && 'host' in node;
}
