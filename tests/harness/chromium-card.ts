import type { CDPSession, Frame, Page, Protocol } from 'puppeteer-core';
import { CARD_HOST } from './card-element.ts';
import { asJsonCall, type Box, type CardHandle, inPage } from './card-handle.ts';

type Found = { readonly frame: Frame; readonly place: Box };

/** Finds the card that is open in a page or in one of its frames. */
export async function findChromiumCard(where: Page | Frame): Promise<CardHandle | null> {
  const page = 'page' in where ? where.page() : where;
  const found = await find(page);
  return found && new ChromiumCard(page, found.frame);
}

async function find(page: Page): Promise<Found | null> {
  const client = await page.createCDPSession();
  try {
    const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
    const place = findHost(root)?.shadowRoots?.[0]?.children?.[0];
    const holder = place?.children?.[0];
    // A closed card that is kept for the next mark is invisible.
    if (!place || !holder?.frameId || !attribute(place, 'class')?.includes('placed')) return null;
    const frame = page.frames().find(candidate => idOf(candidate) === holder.frameId);
    if (!frame) return null;
    const { model } = await client.send('DOM.getBoxModel', { backendNodeId: holder.backendNodeId });
    const [x = 0, y = 0] = model.content;
    return { frame, place: { x, y, width: model.width, height: model.height } };
  } catch {
    // The page changed during the search. Callers that wait will search again.
    return null;
  } finally {
    await client.detach().catch(() => undefined);
  }
}

const idOf = (frame: Frame): string => (frame as unknown as { _id: string })._id;

function attribute({ attributes = [] }: Protocol.DOM.Node, name: string): string | undefined {
  const at = attributes.indexOf(name);
  return at === -1 ? undefined : attributes[at + 1];
}

function findHost(node: Protocol.DOM.Node): Protocol.DOM.Node | null {
  if (attribute(node, CARD_HOST) !== undefined) return node;
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  if (node.contentDocument) below.push(node.contentDocument);
  for (const child of below) {
    const found = findHost(child);
    if (found) return found;
  }
  return null;
}

class ChromiumCard implements CardHandle {
  readonly #page: Page;
  readonly #frame: Frame;

  constructor(page: Page, frame: Frame) {
    this.#page = page;
    this.#frame = frame;
  }

  async place(): Promise<Box> {
    const found = await find(this.#page);
    if (!found) throw new Error('The card has been closed.');
    return found.place;
  }

  async run(script: string): Promise<void> {
    await this.#frame.evaluate(script);
  }

  async evaluate<Arguments extends readonly unknown[], Value>(
    work: (root: Document, ...values: Arguments) => Value | Promise<Value>,
    ...values: Arguments
  ): Promise<Value> {
    const call = `(${asJsonCall(work)})(${JSON.stringify(JSON.stringify(values))})`;
    return JSON.parse(String(await this.#frame.evaluate(call))) as Value;
  }

  async control(role: string, name: string): Promise<Box | null> {
    // The frame has its own process, and so its own connection to the driver.
    const { client } = this.#frame as unknown as { client: CDPSession };
    const { root } = await client.send('DOM.getDocument', { depth: 0 });
    const { nodes } = await client.send('Accessibility.queryAXTree', {
      backendNodeId: root.backendNodeId,
      accessibleName: name,
      role,
    });
    const [found] = nodes;
    if (found?.backendDOMNodeId === undefined) return null;
    const of = { backendNodeId: found.backendDOMNodeId };
    await client.send('DOM.scrollIntoViewIfNeeded', of);
    const { model } = await client.send('DOM.getBoxModel', of);
    const [x = 0, y = 0] = model.border;
    return inPage({ x, y, width: model.width, height: model.height }, await this.place());
  }
}
