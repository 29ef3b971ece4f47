import type { CDPSession, Frame, Page, Protocol } from 'puppeteer-core';
import { CARD_ELEMENT } from './card-element.ts';
import { asJsonCall, type Box, type CardHandle } from './card-handle.ts';

/** Finds the card in a page or in one of its frames. */
export async function findChromiumCard(where: Page | Frame): Promise<CardHandle | null> {
  const page = 'page' in where ? where.page() : where;
  const client = await page.createCDPSession();
  const { root } = await client.send('DOM.getDocument', { depth: -1, pierce: true });
  const host = findHost(root);
  const shadow = host?.shadowRoots?.[0];
  if (!shadow) {
    await client.detach();
    return null;
  }
  return new ChromiumCard(client, shadow.backendNodeId);
}

function findHost(node: Protocol.DOM.Node): Protocol.DOM.Node | null {
  if (node.localName === CARD_ELEMENT) return node;
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  if (node.contentDocument) below.push(node.contentDocument);
  for (const child of below) {
    const found = findHost(child);
    if (found) return found;
  }
  return null;
}

class ChromiumCard implements CardHandle {
  readonly #client: CDPSession;
  readonly #root: number;

  constructor(client: CDPSession, root: number) {
    this.#client = client;
    this.#root = root;
  }

  async evaluate<Arguments extends readonly unknown[], Value>(
    work: (root: ShadowRoot, ...values: Arguments) => Value | Promise<Value>,
    ...values: Arguments
  ): Promise<Value> {
    const { object } = await this.#client.send('DOM.resolveNode', { backendNodeId: this.#root });
    const { result, exceptionDetails } = await this.#client.send('Runtime.callFunctionOn', {
      objectId: object.objectId!,
      functionDeclaration: `function (json) { return (${asJsonCall(work)})(this, json); }`,
      arguments: [{ value: JSON.stringify(values) }],
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return JSON.parse(String(result.value)) as Value;
  }

  async control(role: string, name: string): Promise<Box | null> {
    const { nodes } = await this.#client.send('Accessibility.queryAXTree', {
      backendNodeId: this.#root,
      accessibleName: name,
      role,
    });
    const [found] = nodes;
    if (found?.backendDOMNodeId === undefined) return null;
    const of = { backendNodeId: found.backendDOMNodeId };
    await this.#client.send('DOM.scrollIntoViewIfNeeded', of);
    const { model } = await this.#client.send('DOM.getBoxModel', of);
    const [x = 0, y = 0] = model.border;
    return { x, y, width: model.width, height: model.height };
  }
}
