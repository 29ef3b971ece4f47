import { parseHTML } from 'linkedom';
import { type ComponentChild, h, render, type VNode } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, vi } from 'vitest';

let body: HTMLElement | null = null;

/** Renders into a document that exists for one test, effects included. Rendering again updates the tree. */
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

/** Removes what was rendered, as when a reader leaves: the last cleanups run. */
export function takeAway(): void {
  const root = body;
  if (root) act(() => render(null, root));
}

/** The hook's latest result, as a component that uses it would see it. */
export type Hooked<Value> = {
  readonly now: Value;
  /** Renders the component again, with another hook call if one is given. */
  again(use?: () => Value): void;
};

/** Runs a hook in a component that renders nothing; `within` wraps the component. */
export function hooked<Value>(
  use: () => Value,
  within: (tree: VNode) => VNode = tree => tree,
): Hooked<Value> {
  const given: Value[] = [];
  let call = use;
  const Probe = () => {
    given.push(call());
    return null;
  };
  const draw = () => void drawn(within(h(Probe, {})));
  draw();
  return {
    get now() {
      return given.at(-1) as Value;
    },
    again(next = call) {
      call = next;
      draw();
    },
  };
}

/** Lets `ms` milliseconds pass, of the fake clock if there is one, and lets everything finish that was started. */
export async function passes(ms = 0): Promise<void> {
  await act(async () => {
    if (vi.isFakeTimers()) await vi.advanceTimersByTimeAsync(ms);
    else await new Promise(resolve => setTimeout(resolve, ms));
  });
}

/** Runs `work`, and then lets the updates and tasks finish that it started, unless they take longer than that. */
export async function done(work: () => unknown): Promise<void> {
  act(() => void work());
  await passes();
}

/** Clicks a button, a link or a field found by its text or label; throws if there is none. */
export function click(root: ParentNode, words: string): void {
  const found = [...root.querySelectorAll<HTMLElement>('button, a, label')].find(
    one => (one.getAttribute('aria-label') ?? one.textContent?.trim()) === words,
  );
  if (!found) throw new Error(`no button, link or field is called ${words}`);
  act(() => found.click());
}

/** Fires an event on the page or its window; returns true if a listener prevented the browser's own action. */
export function happen(at: EventTarget, type: string, more: object = {}): boolean {
  const event = new (window as unknown as { Event: typeof Event }).Event(type, { cancelable: true });
  Object.assign(event, more);
  act(() => void at.dispatchEvent(event));
  return event.defaultPrevented;
}

/** Fires an event on a rendered element, as typing or choosing does. */
export function happenIn(element: Element, type: string): void {
  const event = new (window as unknown as { Event: typeof Event }).Event(type, { bubbles: true });
  act(() => void element.dispatchEvent(event));
}

/** Presses a key on an element; returns true if the page prevents the browser's own action. */
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
