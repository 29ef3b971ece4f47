import { expect, test } from 'vitest';
import { readCard, waitForCard, waitForNoCard } from '../harness/card.ts';
import { readAllMarks, readVisited, waitForMark } from '../harness/marks.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

inBothBrowsers('The keyboard', running => {
  test('goes to the next mention and back', async () => {
    const { session, pages } = running;
    const page = await session.openPage(pages.at('article.html'));
    await waitForMark(page, 'Goris');
    const texts = (await readAllMarks(page)).map(mark => mark.text);
    await session.pressCommand(page, 'next-mention');
    const first = await waitUntil('the first mention', () => readVisited(page));
    expect(texts).toContain(first);
    await session.pressCommand(page, 'next-mention');
    const second = await waitUntil('the second mention', async () => {
      const at = await readVisited(page);
      return at !== first && at;
    });
    await session.pressCommand(page, 'previous-mention');
    await waitUntil('the first mention again', async () => (await readVisited(page)) === first);
    expect(second).not.toBe(first);
    expect(await running.session.card(page)).toBeNull();
  });

  test('opens the card, which gets the focus and returns it', async () => {
    const { session, pages } = running;
    const page = await session.openPage(pages.at('article.html'));
    await waitForMark(page, 'Goris');
    await session.pressCommand(page, 'next-mention');
    await waitUntil('the first mention', () => readVisited(page));
    await session.pressCommand(page, 'open-card');
    const card = await waitForCard(session, page);
    expect((await readCard(card)).length).toBeGreaterThan(50);
    expect(await page.evaluate(() => document.activeElement?.hasAttribute('data-backgrounder'))).toBe(true);
    await page.keyboard.press('Escape');
    await waitForNoCard(session, page);
    expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  });

  test('leaves keys to the page while the card has no focus', async () => {
    const { session, pages } = running;
    const page = await session.openPage(pages.at('article.html'));
    await waitForMark(page, 'Goris');
    await page.evaluate(() => {
      const keys: string[] = [];
      Object.assign(globalThis, { keys });
      document.addEventListener('keydown', event => keys.push(`${event.key} ${event.defaultPrevented}`));
    });
    for (const key of ['j', 'k', 'Escape', ' ', 'Tab', 'Enter'] as const) await page.keyboard.press(key);
    const keys = await page.evaluate(() => (globalThis as unknown as { keys: string[] }).keys);
    expect(keys).toEqual(['j false', 'k false', 'Escape false', '  false', 'Tab false', 'Enter false']);
  });
});
