import type { Frame, Page } from 'puppeteer-core';
import { CARD_HOST } from './card-element.ts';
import { asJsonCall, type Box, type CardHandle, inPage } from './card-handle.ts';
import { asText, contextOf, type FirefoxControl } from './firefox-control.ts';

type Shared = { readonly sharedId: string };

type FoundElement = { readonly result: { readonly value?: { readonly shadowRoot?: Shared | null } } };

type FoundFrame = { readonly result: { readonly value?: { readonly context?: string } } };

type Found = { readonly context: string; readonly place: Box };

/** Finds the card that is open in a page's own document or in that of a frame. */
export async function findFirefoxCard(
  control: FirefoxControl,
  where: Page | Frame,
): Promise<CardHandle | null> {
  const home = contextOf('mainFrame' in where ? where.mainFrame() : where);
  const found = await find(control, home);
  return found && new FirefoxCard(control, home, found.context);
}

async function find(control: FirefoxControl, context: string): Promise<Found | null> {
  const { result } = await control.send<FoundElement>('script.evaluate', {
    expression: `document.querySelector('[${CARD_HOST}]')`,
    awaitPromise: false,
    target: { context },
    // "all" includes closed roots.
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const root = result.value?.shadowRoot;
  if (!root) return null;
  const of = [{ sharedId: root.sharedId }];
  const read = `root => {
    if (!root.querySelector('.placed')) return null;
    const { x, y, width, height } = root.querySelector('iframe').getBoundingClientRect();
    return JSON.stringify({ x, y, width, height });
  }`;
  const place = await control.call({ context }, read, of);
  // A closed card that is kept for the next mark is invisible.
  if (typeof place !== 'string') return null;
  const inner = await control.send<FoundFrame>('script.callFunction', {
    functionDeclaration: "root => root.querySelector('iframe').contentWindow",
    awaitPromise: false,
    target: { context },
    arguments: of,
  });
  const id = inner.result.value?.context;
  return id === undefined ? null : { context: id, place: JSON.parse(place) as Box };
}

class FirefoxCard implements CardHandle {
  readonly #control: FirefoxControl;
  readonly #home: string;
  readonly #context: string;

  constructor(control: FirefoxControl, home: string, context: string) {
    this.#control = control;
    this.#home = home;
    this.#context = context;
  }

  async place(): Promise<Box> {
    const found = await find(this.#control, this.#home);
    if (!found) throw new Error('The card has been closed.');
    return found.place;
  }

  async run(script: string): Promise<void> {
    await this.#control.call({ context: this.#context }, `() => { ${script} }`, []);
  }

  async evaluate<Arguments extends readonly unknown[], Value>(
    work: (root: Document, ...values: Arguments) => Value | Promise<Value>,
    ...values: Arguments
  ): Promise<Value> {
    const target = { context: this.#context };
    return JSON.parse(String(await this.#control.call(target, asJsonCall(work), [asText(values)]))) as Value;
  }

  async control(role: string, name: string): Promise<Box | null> {
    const context = this.#context;
    const { nodes } = await this.#control.send<{ nodes: Shared[] }>('browsingContext.locateNodes', {
      context,
      locator: { type: 'accessibility', value: { role, name } },
    });
    const [found] = nodes;
    if (!found) return null;
    const box = `element => {
      element.scrollIntoView({ block: 'nearest' });
      const { x, y, width, height } = element.getBoundingClientRect();
      return JSON.stringify({ x, y, width, height });
    }`;
    const json = await this.#control.call({ context }, box, [{ sharedId: found.sharedId }]);
    return inPage(JSON.parse(String(json)) as Box, await this.place());
  }
}
