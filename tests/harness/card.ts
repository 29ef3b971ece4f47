import type { Frame, Page } from 'puppeteer-core';
import { CARD_HOST } from './card-element.ts';
import type { Box, CardHandle } from './card-handle.ts';
import { boxesOfMark } from './marks.ts';
import type { Session } from './session.ts';
import { waitUntil } from './wait-until.ts';

/**
 * Moves the pointer to the middle of a box from a point beside it: a pointer that merely appears there has not moved.
 */
export async function pointAt(page: Page, box: Box): Promise<void> {
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  await page.mouse.move(Math.max(0, x - 3), y);
  await page.mouse.move(x, y);
}

/** Rests the pointer on the first mark that reads `text`, and waits for its card to be drawn. */
export async function openCard(session: Session, page: Page, text: string): Promise<CardHandle> {
  const [box] = await boxesOfMark(page, text);
  await page.mouse.move(2, 2);
  await pointAt(page, box!);
  return waitForCard(session, page);
}

/** Waits until a card is open, at its place, and contains the text `says` (any text if omitted). */
export function waitForCard(session: Session, page: Page | Frame, says = ''): Promise<CardHandle> {
  return waitUntil(`a card that says "${says}"`, async () => {
    const card = await session.card(page);
    return card && (await readCard(card)).includes(says) ? card : null;
  });
}

export async function waitForNoCard(session: Session, page: Page | Frame): Promise<void> {
  await waitUntil('the card to close', async () => (await session.card(page)) === null);
}

/** Number of our elements in the page: 1 once a card has been opened, and never more. */
export function countHosts(page: Page | Frame): Promise<number> {
  return page.evaluate(name => document.querySelectorAll(`[${name}]`).length, CARD_HOST);
}

/** The card's text as a reader sees it, without what is folded away. */
export function readCard(card: CardHandle): Promise<string> {
  // Not textContent, which would include folded text and join the lines.
  return card.evaluate(root => root.querySelector<HTMLElement>('.open-card')?.innerText ?? '');
}

/** The card's name for screen readers: its title. */
export function nameOfCard(card: CardHandle): Promise<string> {
  return card.evaluate(root => root.querySelector('[role=dialog]')?.getAttribute('aria-label') ?? '');
}

/** The card's box in the viewport. */
export function boxOfCard(card: CardHandle): Promise<Box> {
  return card.place();
}

/** Waits until the card accepts presses. It ignores those made before a reader can have read it. */
export async function waitUntilAwake(card: CardHandle): Promise<void> {
  await waitUntil('the card to take presses', () =>
    card.evaluate(root => root.documentElement.hasAttribute('data-awake')),
  );
}

/** Clicks a control of the card, found by role and name. */
export async function clickInCard(page: Page, card: CardHandle, role: string, name: string): Promise<void> {
  await waitUntilAwake(card);
  const box = await waitUntil(`the ${role} "${name}" in the card`, () => card.control(role, name));
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
}
