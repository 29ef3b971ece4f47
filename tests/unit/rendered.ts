import { parseHTML } from 'linkedom';
import { type ComponentChild, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';

let body: HTMLElement | null = null;

/** Draws into a document that is there for one test, effects included; drawn again, it brings the tree up to date. */
export function drawn(tree: ComponentChild): HTMLElement {
  if (!body) {
    const page = parseHTML('<html><body></body></html>');
    vi.stubGlobal('window', page.window);
    vi.stubGlobal('document', page.document);
    vi.stubGlobal('HTMLElement', page.HTMLElement);
    body = page.document.body;
  }
  const root = body;
  act(() => render(tree, root));
  return root;
}

/** Takes what was drawn away, as a reader does who goes on: the last cleanups run. */
export function takeAway(): void {
  const root = body;
  if (root) act(() => render(null, root));
}

/** Presses a key on an element; true where the page handles it in the browser's place. */
export function press(element: Element, key: string): boolean {
  const event = new (window as unknown as { Event: typeof Event }).Event('keydown', {
    bubbles: true,
    cancelable: true,
  });
  Object.assign(event, { key });
  act(() => void element.dispatchEvent(event));
  return event.defaultPrevented;
}

afterEach(() => {
  takeAway();
  body = null;
  vi.unstubAllGlobals();
});
