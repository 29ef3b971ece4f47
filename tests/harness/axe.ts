import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import type { CardHandle } from './card-handle.ts';

const SOURCE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

type Axe = { run(context: unknown): Promise<AxeResults> };

/** The violations that axe finds in a page, one line for each place. Tests expect none. */
export async function violationsOf(page: Page): Promise<string[]> {
  await page.evaluate(SOURCE);
  return page.evaluate(findViolations);
}

/** The violations that axe finds in the open card, which has its own frame. */
export async function violationsOfCard(card: CardHandle): Promise<string[]> {
  await card.run(SOURCE);
  return card.evaluate(findViolations);
}

/** Runs in the page that axe was injected into. */
async function findViolations(): Promise<string[]> {
  // Waits for colour transitions to end: axe would measure an intermediate colour.
  await new Promise(requestAnimationFrame);
  await Promise.allSettled(document.getAnimations().map(animation => animation.finished));
  const { axe } = globalThis as unknown as { axe: Axe };
  const { violations } = await axe.run(document);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(node => `${id}: ${help}: ${node.target.join(' ')}: ${node.failureSummary ?? ''}`),
  );
}
