import type { Frame, Page } from 'puppeteer-core';
import { CARD_ELEMENT } from './card-element.ts';
import { asJsonCall, type Box, type CardHandle } from './card-handle.ts';
import { asText, contextOf, type FirefoxControl } from './firefox-control.ts';

type Shared = { readonly sharedId: string };

type FoundElement = { readonly result: { readonly value?: { readonly shadowRoot?: Shared | null } } };

/** Finds the card in a page's own document or in that of a frame. */
export async function findFirefoxCard(
  control: FirefoxControl,
  where: Page | Frame,
): Promise<CardHandle | null> {
  const context = contextOf('mainFrame' in where ? where.mainFrame() : where);
  const { result } = await control.send<FoundElement>('script.evaluate', {
    expression: `document.querySelector(${JSON.stringify(CARD_ELEMENT)})`,
    awaitPromise: false,
    target: { context },
    // "all" is what shows closed roots, too.
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const root = result.value?.shadowRoot;
  return root ? new FirefoxCard(control, context, { sharedId: root.sharedId }) : null;
}

class FirefoxCard implements CardHandle {
  readonly #control: FirefoxControl;
  readonly #context: string;
  readonly #root: Shared;

  constructor(control: FirefoxControl, context: string, root: Shared) {
    this.#control = control;
    this.#context = context;
    this.#root = root;
  }

  async evaluate<Arguments extends readonly unknown[], Value>(
    work: (root: ShadowRoot, ...values: Arguments) => Value | Promise<Value>,
    ...values: Arguments
  ): Promise<Value> {
    const target = { context: this.#context };
    const json = await this.#control.call(target, asJsonCall(work), [this.#root, asText(values)]);
    return JSON.parse(String(json)) as Value;
  }

  async control(role: string, name: string): Promise<Box | null> {
    const { nodes } = await this.#control.send<{ nodes: Shared[] }>('browsingContext.locateNodes', {
      context: this.#context,
      locator: { type: 'accessibility', value: { role, name } },
      startNodes: [this.#root],
    });
    const [found] = nodes;
    if (!found) return null;
    const box = `element => {
      element.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return JSON.stringify({ x, y, width, height });
    }`;
    const json = await this.#control.call({ context: this.#context }, box, [{ sharedId: found.sharedId }]);
    return JSON.parse(String(json)) as Box;
  }
}
