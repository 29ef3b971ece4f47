import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { openCard, waitForNoCard } from '../harness/card.ts';
import { changeSettings } from '../harness/change-settings.ts';
import { readAllMarks, readMarks, waitForMark } from '../harness/marks.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

/** What the hostile page found out; see the fixture. */
type Seen = Readonly<
  Record<'calls' | 'messages' | 'events' | 'mutations' | 'roots' | 'errors', readonly string[]>
>;

type HostilePage = {
  seen: Seen;
  newGlobals(): string[];
  readHighlights(): Record<string, string[]>;
  readSheets(): string[];
};

/** True if the page still responds, which a hanging script would prevent. */
function answers(page: Page): Promise<boolean> {
  return page.evaluate(() => new Promise<boolean>(resolve => setTimeout(() => resolve(true))));
}

inBothBrowsers('Bad input', running => {
  // The greatest number of marks.
  beforeAll(() => changeSettings(running.session, { marking: 'every' }));

  const open = (name: string) => running.session.openPage(running.pages.at(name));

  test.each(['frameset.html', 'data.xml', 'image.svg', 'page.xhtml'])('%s causes no failure', async name => {
    const page = await open(name);
    expect(await answers(page)).toBe(true);
  });

  test('a document without a body causes no failure, and is read when it gets one', async () => {
    const page = await open('no-body.html');
    expect(await page.evaluate(() => document.body)).toBeNull();
    await page.evaluate(() =>
      (globalThis as unknown as { giveBody(text: string): void }).giveBody(
        'Late, and long: Ilham Aliyev in Baku.',
      ),
    );
    await waitForMark(page, 'Ilham Aliyev');
  });

  test('a single text node of 5 MB is marked', async () => {
    const page = await open('huge-text.html');
    await waitForMark(page, 'Nikol Pashinyan');
    expect(await answers(page)).toBe(true);
  });

  test('20,000 nodes are marked up to the last one', async () => {
    const page = await open('many-nodes.html');
    await waitForMark(page, 'Stepanakert');
    await page.evaluate(() => document.querySelector('p:nth-last-of-type(100)')?.scrollIntoView());
    await waitUntil('a mark there', async () =>
      (await readMarks(page)).some(({ around, inside }) => inside[0] === 'b' || around.includes('19900')),
    );
  });

  test('a hostile page is marked, breaks nothing, and learns only which words are marked', async () => {
    const page = await open('hostile.html');
    await waitUntil('marks', () =>
      page.evaluate(() => {
        const lists = Object.values((globalThis as unknown as HostilePage).readHighlights());
        return lists.some(list => list.length >= 7);
      }),
    );
    await page.mouse.move(1, 1);
    const at = await page.evaluate(() => {
      const paragraph = document.getElementById('text')?.getBoundingClientRect();
      return { x: (paragraph?.x ?? 0) + 30, y: (paragraph?.y ?? 0) + 14 };
    });
    await page.mouse.move(at.x - 3, at.y);
    await page.mouse.move(at.x, at.y);
    await waitUntil('the card', () => running.session.card(page));
    await page.keyboard.press('Escape');
    await waitForNoCard(running.session, page);

    const seen = await page.evaluate(() => (globalThis as unknown as HostilePage).seen);
    expect(seen.calls).toEqual([]);
    expect(seen.messages).toEqual([]);
    expect(seen.events).toEqual([]);
    expect(seen.roots).toEqual([]);
    expect(seen.errors).toEqual([]);
    // One element appears and disappears with the card. Any element would be visible to the page that much.
    expect(seen.mutations.filter(mutation => !/^(HTML|BODY) childList$/.test(mutation))).toEqual([]);
    expect(await page.evaluate(() => (globalThis as unknown as HostilePage).newGlobals())).toEqual([]);
    const sheets = await page.evaluate(() => (globalThis as unknown as HostilePage).readSheets());
    expect(sheets.join(' ')).not.toMatch(/extension:\/\//);
  });

  test('the page cannot see into the card', async () => {
    const page = await open('article.html');
    await waitForMark(page, 'Goris');
    await openCard(running.session, page, 'Josep Borrell');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('[data-backgrounder]');
      return {
        root: host?.shadowRoot ?? null,
        text: host?.textContent ?? '',
        attributes: [...(host?.attributes ?? [])].map(attribute => attribute.name),
      };
    });
    expect(seen).toEqual({ root: null, text: '', attributes: ['data-backgrounder'] });
    expect((await readAllMarks(page)).length).toBeGreaterThan(36);
  });
});
