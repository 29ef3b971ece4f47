import { isElement, isShadowRoot, parentOf } from './node-kinds.ts';

type FirefoxElement = Element & { readonly openOrClosedShadowRoot?: ShadowRoot | null };

type ChromiumDom = { readonly openOrClosedShadowRoot?: (element: HTMLElement) => ShadowRoot | null };

declare const chrome: { readonly dom?: ChromiumDom } | undefined;

const chromiumDom = typeof chrome === 'undefined' ? undefined : chrome.dom;

/** The element's shadow root, open or closed; null if it has none. Only content scripts can see closed ones. */
export function shadowRootOf(element: Element): ShadowRoot | null {
  // Chromium's function comes first, because there a form field can pose as the property of the other branch.
  if (chromiumDom?.openOrClosedShadowRoot) {
    try {
      return chromiumDom.openOrClosedShadowRoot(element as HTMLElement);
    } catch {
      // The call throws for elements that are not HTML, and in a script whose extension was updated.
      return null;
    }
  }
  return (element as FirefoxElement).openOrClosedShadowRoot ?? null;
}

/** The parent element of a node; for a node directly in a shadow root, the root's host. */
export function parentAcrossRoots(node: Node): Element | null {
  const parent = parentOf(node);
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}
