import type { Frame, Page } from 'puppeteer-core';
import { CARD_HOST } from './card-element.ts';
import { asJsonCall, type Box, type CardHandle, inPage } from './card-handle.ts';
import { asText, contextOf, type FirefoxControl } from './firefox-control.ts';

type Shared = { readonly sharedId: string };

type FoundElement = { readonly result: { readonly value?: { readonly shadowRoot?: Shared | null } } };

type FoundFrame = { readonly result: { readonly value?: { readonly context?: string } } };

/** Finds the card that is open in a page's own document or in that of a frame. */
export async function findFirefoxCard(
  control: FirefoxControl,
  where: Page | Frame,
): Promise<CardHandle | null> {
  const home = 'mainFrame' in where ? where.mainFrame() : where;
  const context = contextOf(home);
  const { result } = await control.send<FoundElement>('script.evaluate', {
    expression: `document.querySelector('[${CARD_HOST}]')`,
    awaitPromise: false,
    target: { context },
    // "all" is what shows closed roots, too.
    serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
  });
  const root = result.value?.shadowRoot;
  if (!root) return null;
  const read = `root => {
    if (!root.querySelector('.placed')) return null;
    const { x, y, width, height } = root.querySelector('iframe').getBoundingClientRect();
    return JSON.stringify({ x, y, width, height });
  }`;
  const place = await control.call({ context }, read, [{ sharedId: root.sharedId }]);
  // A card that is kept for the next mark cannot be seen.
  if (typeof place !== 'string') return null;
  const inner = await control.send<FoundFrame>('script.callFunction', {
    functionDeclaration: "root => root.querySelector('iframe').contentWindow",
    awaitPromise: false,
    target: { context },
    arguments: [{ sharedId: root.sharedId }],
  });
  const id = inner.result.value?.context;
  const frame = home.childFrames().find(candidate => contextOf(candidate) === id);
  return frame ? new FirefoxCard(control, frame, JSON.parse(place) as Box) : null;
}

class FirefoxCard implements CardHandle {
  readonly frame: Frame;
  readonly place: Box;
  readonly #control: FirefoxControl;

  constructor(control: FirefoxControl, frame: Frame, place: Box) {
    this.#control = control;
    this.frame = frame;
    this.place = place;
  }

  async evaluate<Arguments extends readonly unknown[], Value>(
    work: (root: Document, ...values: Arguments) => Value | Promise<Value>,
    ...values: Arguments
  ): Promise<Value> {
    const target = { context: contextOf(this.frame) };
    return JSON.parse(String(await this.#control.call(target, asJsonCall(work), [asText(values)]))) as Value;
  }

  async control(role: string, name: string): Promise<Box | null> {
    const context = contextOf(this.frame);
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
    return inPage(JSON.parse(String(json)) as Box, this.place);
  }
}
