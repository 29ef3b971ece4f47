import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { CARD_ELEMENT } from './card-element.ts';
import type { CardHandle } from './card-handle.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = { run(context: unknown): Promise<AxeResults> };

/** What axe finds wrong in a page, one line for each place; none is the goal. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  return page.evaluate(async () => {
    // A colour that is still on its way to another is neither of them.
    await new Promise(requestAnimationFrame);
    await Promise.allSettled(document.getAnimations().map(animation => animation.finished));
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(document);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(node => `${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    );
  });
}

/** What axe finds wrong in the open card. Its closed root is shown to axe, which could not see it otherwise. */
export async function violationsOfCard(page: Page, card: CardHandle): Promise<string[]> {
  await page.evaluate(SOURCE);
  return card.evaluate(async (root, name) => {
    const host = root.host;
    if (host.localName !== name) throw new Error(`The card stands in ${host.localName}.`);
    await new Promise(requestAnimationFrame);
    await Promise.allSettled(root.getAnimations().map(animation => animation.finished));
    Object.defineProperty(host, 'shadowRoot', { value: root, configurable: true });
    const { axe } = globalThis as unknown as { axe: Axe };
    const { violations } = await axe.run(host);
    return violations.flatMap(({ id, help, nodes }) =>
      nodes.map(node => `${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
    );
  }, CARD_ELEMENT);
}
