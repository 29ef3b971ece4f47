/**
 * Stands in for `platform/page/node-kinds.ts` where a test's nodes are plain objects, all of them text in view: Node.js
 * has no DOM. The browser tests use real nodes.
 */
export const parentOf = () => null;
export const isInPage = (node: { readonly isConnected?: boolean }) => node.isConnected ?? true;
export const isVisible = () => true;
export const isWithin = () => true;
export const isElement = () => false;
export const isText = () => true;
export const isShadowRoot = () => false;
