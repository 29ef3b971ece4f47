import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { violationsOfCard } from '../harness/axe.ts';
import {
  clickInCard,
  openCard,
  readCard,
  waitForCard,
  waitForNoCard,
  waitUntilAwake,
} from '../harness/card.ts';
import type { CardHandle } from '../harness/card-handle.ts';
import { readMarks, readVisited, waitForMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { importFile } from './import-pack.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { madeCard, packFile } from './made-pack.ts';

const COAST = packFile('coast', [
  madeCard('coast:lines', {
    kind: 'organisation',
    title: 'Velmar Lines',
    gist: 'Shipping company',
    names: [{ text: 'Velmar' }],
  }),
  madeCard('coast:cape', { kind: 'place', title: 'Cape Velmar', gist: 'Cape', names: [{ text: 'Velmar' }] }),
  madeCard('coast:osk', { kind: 'place', title: 'Osk Harbour', gist: 'Town on the coast' }),
]);

/** The status text that a screen reader announces. */
const statusOf = (card: CardHandle): Promise<string> =>
  card.evaluate(root => root.querySelector('[role=status]')?.textContent ?? '');

const waitForStatus = (card: CardHandle, said: string) =>
  waitUntil(`the card to say "${said}"`, async () => (await statusOf(card)) === said);

/** The name of the focused control. */
const focusOf = (card: CardHandle): Promise<string> =>
  card.evaluate(root => {
    const at = root.activeElement;
    const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent;
    return at?.getAttribute('aria-label') ?? label?.trim() ?? '';
  });

/** Presses Tab until the control with this name has the focus. One round through the card is enough to find it. */
async function tabTo(page: Page, card: CardHandle, name: string): Promise<void> {
  const passed: string[] = [];
  while (passed.length < 30) {
    const at = await focusOf(card);
    if (at === name) return;
    passed.push(at);
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never reaches "${name}", only to ${passed.join(', ')}.`);
}

inBothBrowsers('Choices on a card', running => {
  let articles = 0;
  beforeAll(() => importFile(running.session, 'coast', COAST));

  /** A separate article for each test: a choice for one article does not affect the next test. */
  const openArticle = async (): Promise<Page> => {
    const { session, pages } = running;
    const page = await session.openPage(pages.at(`same-name.html?article=${++articles}`));
    await waitForMark(page, 'Velmar');
    return page;
  };

  const openByKey = async (page: Page, text: string): Promise<CardHandle> => {
    const { session } = running;
    await session.pressCommand(page, 'next-mention');
    while ((await waitUntil('a mention', () => readVisited(page))) !== text) {
      const before = await readVisited(page);
      await session.pressCommand(page, 'next-mention');
      await waitUntil('the next mention', async () => (await readVisited(page)) !== before);
    }
    await session.pressCommand(page, 'open-card');
    const card = await waitForCard(session, page);
    await waitUntilAwake(card);
    return card;
  };

  const isSure = async (page: Page) => (await readMarks(page)).find(({ text }) => text === 'Velmar')?.sure;

  test('choosing, extending the reach and undoing work by keyboard alone', async () => {
    const page = await openArticle();
    expect(await isSure(page)).toBe(false);
    const card = await openByKey(page, 'Velmar');
    expect(await readCard(card)).toContain(message('cardUnsureCount_other', 2));
    expect(await readCard(card)).toContain(message('cardReasonName'));

    await tabTo(page, card, message('cardThisOneNamed', 'Cape Velmar'));
    await page.keyboard.press('Enter');
    await waitForStatus(card, message('cardMeansArticle', 'Velmar', 'Cape Velmar'));
    expect(await focusOf(card)).toBe(message('cardReachArticle'));
    await waitUntil('the mark to be sure', () => isSure(page));
    // The page has been read again, and the card still shows the same.
    expect(await statusOf(card)).toBe(message('cardMeansArticle', 'Velmar', 'Cape Velmar'));
    expect(await readCard(card)).toContain('Cape Velmar');

    await page.keyboard.press('ArrowRight');
    await waitForStatus(card, message('cardMeansSite', 'Velmar', 'Cape Velmar'));
    expect(await focusOf(card)).toBe(message('cardReachSite'));

    await tabTo(page, card, message('cardUndo'));
    await page.keyboard.press('Enter');
    await waitForStatus(card, message('cardUndone'));
    await waitUntil('the mark to be unsure again', async () => (await isSure(page)) === false);
    await tabTo(page, card, message('cardThisOneNamed', 'Velmar Lines'));
    await page.keyboard.press('Escape');
    await waitForNoCard(running.session, page);
  });

  test('"Not this" and its undo work by keyboard alone', async () => {
    const page = await openArticle();
    await waitForMark(page, 'Osk Harbour');
    const card = await openByKey(page, 'Osk Harbour');
    await tabTo(page, card, message('cardNotThis'));
    await page.keyboard.press('Enter');
    const place = message('cardTitleOfKind', 'Osk Harbour', message('cardKindPlace').toLowerCase());
    await waitForStatus(card, message('cardRefusedArticle', 'Osk Harbour', place));
    expect(await focusOf(card)).toBe(message('cardReachArticle'));
    await waitUntil('its marks to go', async () =>
      (await readMarks(page)).every(({ text }) => text !== 'Osk Harbour'),
    );
    await tabTo(page, card, message('cardUndo'));
    await page.keyboard.press('Enter');
    await waitForStatus(card, message('cardUndone'));
    await waitForMark(page, 'Osk Harbour');
    await tabTo(page, card, message('cardKnown'));
    await page.keyboard.press('Escape');
    await waitForNoCard(running.session, page);
  });

  test('"why this card" unfolds and shows the reasons', async () => {
    const page = await openArticle();
    await waitForMark(page, 'Osk Harbour');
    const card = await openByKey(page, 'Osk Harbour');
    expect(await readCard(card)).not.toContain(message('cardReasonTitle'));
    await tabTo(page, card, message('cardWhy'));
    await page.keyboard.press('Enter');
    await waitUntil('the reasons', async () => (await readCard(card)).includes(message('cardReasonTitle')));
  });

  test.each(['light', 'dark'] as const)('axe finds no violation in any state, %s', async scheme => {
    const page = await openArticle();
    await running.session.setColours(page, scheme);
    const unsure = await openCard(running.session, page, 'Velmar');
    expect(await violationsOfCard(unsure)).toEqual([]);
    await clickInCard(page, unsure, 'button', message('cardThisOneNamed', 'Cape Velmar'));
    await waitForStatus(unsure, message('cardMeansArticle', 'Velmar', 'Cape Velmar'));
    expect(await violationsOfCard(unsure)).toEqual([]);
    await page.keyboard.press('Escape');
    await waitForNoCard(running.session, page);

    const sure = await openByKey(page, 'Osk Harbour');
    await tabTo(page, sure, message('cardWhy'));
    await page.keyboard.press('Enter');
    await waitUntil('the reasons', async () => (await readCard(sure)).includes(message('cardReasonTitle')));
    expect(await violationsOfCard(sure)).toEqual([]);
    await tabTo(page, sure, message('cardNotThis'));
    await page.keyboard.press('Enter');
    await waitUntil('the status', async () => (await statusOf(sure)) !== '');
    expect(await violationsOfCard(sure)).toEqual([]);
  });
});
