import { isElement, isShadowRoot, parentOf } from './node-kinds.ts';

type FirefoxElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

type ChromiumDom = { readonly openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null };

declare const chrome: { readonly dom?: ChromiumDom } | undefined;

const chromiumDom = typeof chrome === 'undefined' ? undefined : chrome.dom;

/** The element's shadow root, open or closed; null where it has none. Only content scripts can see closed ones. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Chromium's call comes first: there a form can make up the property.
  if (chromiumDom?.openOrClosedShadowRoot) {
    try {
      return chromiumDom.openOrClosedShadowRoot(element as HTMLElement);
    } catch {
      // It throws for elements that are not HTML, and in a script whose extension was updated.
      return null;
    }
  }
  return (element as FirefoxElement).openOrClosedShadowRoot ?? null;
}

/** The element that the node stands in, through shadow roots up to their hosts. */
export function parentAcrossRoots(node: Node): Element | null {
  const parent = parentOf(node);
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}
