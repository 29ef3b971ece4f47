import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { violationsOfCard } from '../harness/axe.ts';
import {
  boxOfCard,
  clickInCard,
  nameOfCard,
  openCard,
  pointAt,
  readCard,
  waitForCard,
  waitForNoCard,
} from '../harness/card.ts';
import { changeSettings } from '../harness/change-settings.ts';
import { letTimePass } from '../harness/let-time-pass.ts';
import { boxesOfMark, waitForMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

/** The tabs API of the extension's pages. */
type Extension = {
  readonly tabs: {
    query(filter: object): Promise<readonly { readonly id: number; readonly url?: string }[]>;
    setZoom(id: number, factor: number): Promise<void>;
  };
};

inBothBrowsers('The card', running => {
  // The first mention of these names in the sample article contains a soft hyphen.
  beforeAll(() => changeSettings(running.session, { marking: 'every' }));

  const openArticle = async (): Promise<Page> => {
    const page = await running.session.openPage(running.pages.at('article.html'));
    await waitForMark(page, 'Goris');
    return page;
  };

  test('opens where the pointer rests, with name, kind and text', async () => {
    const page = await openArticle();
    const text = await readCard(await openCard(running.session, page, 'Josep Borrell'));
    expect(text).toContain('Josep Borrell');
    expect(text).toContain(message('cardKindPerson'));
    expect(text.length).toBeGreaterThan(100);
  });

  test('is inside the window and beside its mark', async () => {
    const page = await openArticle();
    const card = await openCard(running.session, page, 'Josep Borrell');
    const [mark] = await boxesOfMark(page, 'Josep Borrell');
    const box = await boxOfCard(card);
    const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    expect(box.x).toBeGreaterThanOrEqual(0);
    expect(box.y).toBeGreaterThanOrEqual(0);
    expect(box.x + box.width).toBeLessThanOrEqual(size.width);
    expect(box.y + box.height).toBeLessThanOrEqual(size.height);
    expect(box.height).toBeLessThanOrEqual(size.height * 0.6 + 1);
    const isBelow = box.y >= mark!.y + mark!.height;
    const isAbove = box.y + box.height <= mark!.y;
    expect(isBelow || isAbove).toBe(true);
  });

  test.each(['the page’s own', 'the browser’s'])('is beside its mark under %s zoom', async whose => {
    const ZOOM = 1.5;
    const page = await openArticle();
    const zoomTab = async (factor: number) => {
      const own = await running.session.openExtensionPage('welcome.html');
      await own.evaluate(
        async (address, to) => {
          const { browser, chrome } = globalThis as unknown as Record<string, Extension>;
          const { tabs } = (browser?.tabs ? browser : chrome)!;
          const tab = (await tabs.query({})).find(({ url }) => url === address);
          await tabs.setZoom(tab!.id, to);
        },
        page.url(),
        factor,
      );
      await own.close();
    };
    const before = (await boxesOfMark(page, 'Josep Borrell'))[0]!;
    if (whose === 'the browser’s') await zoomTab(ZOOM);
    else
      await page.evaluate(factor => {
        document.documentElement.style.zoom = String(factor);
      }, ZOOM);
    await page.bringToFront();
    try {
      await waitUntil('the zoom', async () => (await boxesOfMark(page, 'Josep Borrell'))[0]!.y !== before.y);
      const card = await openCard(running.session, page, 'Josep Borrell');
      expect(await readCard(card)).toContain('Josep Borrell');
      const mark = (await boxesOfMark(page, 'Josep Borrell'))[0]!;
      const box = await boxOfCard(card);
      const gap = Math.max(box.y - (mark.y + mark.height), mark.y - (box.y + box.height));
      expect(gap).toBeGreaterThanOrEqual(0);
      expect(gap).toBeLessThan(30);
      const size = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
      expect(box.x).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width).toBeLessThanOrEqual(size.width);
      // A press hits what is visible there.
      await clickInCard(page, card, 'button', message('contentPin'));
      await waitUntil(
        'the pinned card',
        async () => (await card.control('button', message('contentUnpin'))) !== null,
      );
    } finally {
      if (whose === 'the browser’s') await zoomTab(1);
    }
  });

  test('closes on Escape at once, and no longer covers the page', async () => {
    const page = await openArticle();
    await openCard(running.session, page, 'Josep Borrell');
    await page.keyboard.press('Escape');
    await waitForNoCard(running.session, page);
    expect(await running.session.card(page)).toBeNull();
  });

  test('stays while the pointer is on it, and closes after the pointer has left', async () => {
    const page = await openArticle();
    const card = await openCard(running.session, page, 'Josep Borrell');
    await pointAt(page, await boxOfCard(card));
    // Longer than the closing delay.
    await letTimePass(page, 600);
    expect(await running.session.card(page)).not.toBeNull();
    await page.mouse.move(1, 1);
    await waitForNoCard(running.session, page);
  });

  test('does not open under a pointer that passes by', async () => {
    const page = await openArticle();
    const [box] = await boxesOfMark(page, 'Josep Borrell');
    const y = box!.y + box!.height / 2;
    await page.mouse.move(box!.x - 30, y);
    await page.mouse.move(box!.x + 10, y);
    await page.mouse.move(1, 1);
    await letTimePass(page, 700);
    expect(await running.session.card(page)).toBeNull();
  });

  test('does not open while text is selected', async () => {
    const page = await openArticle();
    const [box] = await boxesOfMark(page, 'Josep Borrell');
    await page.mouse.move(box!.x + 2, box!.y + box!.height / 2);
    await page.mouse.down();
    await page.mouse.move(box!.x + box!.width - 2, box!.y + box!.height / 2, { steps: 4 });
    await letTimePass(page, 700);
    expect(await page.evaluate(() => String(getSelection()))).not.toBe('');
    expect(await running.session.card(page)).toBeNull();
    await page.mouse.up();
  });

  test('is hit on both lines of a wrapped term, and not between them', async () => {
    const { session, pages } = running;
    const page = await session.openPage(pages.at('wrapped.html'));
    await waitForMark(page, 'Lachin Corridor');
    const [first, second] = await boxesOfMark(page, 'Lachin Corridor');
    expect(second!.y).toBeGreaterThan(first!.y + first!.height / 2);

    await pointAt(page, first!);
    expect(await readCard(await waitForCard(session, page))).toContain('Lachin Corridor');
    await page.keyboard.press('Escape');
    await waitForNoCard(running.session, page);

    await pointAt(page, second!);
    expect(await readCard(await waitForCard(session, page))).toContain('Lachin Corridor');
    await page.keyboard.press('Escape');
    await waitForNoCard(running.session, page);

    // Inside the bounding box of both parts, but on neither of them.
    await page.mouse.move(first!.x - 20, first!.y + first!.height / 2);
    await page.mouse.move(first!.x - 25, first!.y + first!.height / 2);
    await letTimePass(page, 700);
    expect(await running.session.card(page)).toBeNull();
  });

  test('can be pinned, and then stays until it is closed', async () => {
    const page = await openArticle();
    const card = await openCard(running.session, page, 'Josep Borrell');
    await clickInCard(page, card, 'button', message('contentPin'));
    await waitUntil('the card to be pinned', () => card.control('button', message('contentUnpin')));
    await page.mouse.move(1, 1);
    await letTimePass(page, 700);
    expect(await running.session.card(page)).not.toBeNull();
    await clickInCard(page, card, 'button', message('contentClose'));
    await waitForNoCard(running.session, page);
  });

  test('leads to another card and back', async () => {
    const page = await openArticle();
    const card = await openCard(running.session, page, 'Moscow');
    await clickInCard(page, card, 'button', 'Russia');
    await waitUntil('the way back', () => card.control('button', message('contentBack')));
    expect(await nameOfCard(card)).toBe('Russia');
    await clickInCard(page, card, 'button', message('contentBack'));
    await waitUntil('the first card', async () => (await nameOfCard(card)) === 'Moscow');
  });

  test.each(['light', 'dark'] as const)('has no violation that axe finds, %s', async scheme => {
    const page = await openArticle();
    await running.session.setColours(page, scheme);
    const card = await openCard(running.session, page, 'Stepanakert');
    expect(await violationsOfCard(card)).toEqual([]);
  });

  test('opens above a modal dialog for a mark inside it', async () => {
    const { session, pages } = running;
    const page = await session.openPage(pages.at('dialog.html'));
    await waitForMark(page, 'Yerevan');
    await page.click('#open');
    await waitForMark(page, 'Ilham Aliyev');
    const card = await openCard(session, page, 'Ilham Aliyev');
    expect(await readCard(card)).toContain('Ilham Aliyev');
    const box = await boxOfCard(card);
    const onTop = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.hasAttribute('data-backgrounder'),
      box.x + box.width / 2,
      box.y + 20,
    );
    expect(onTop).toBe(true);
    const isDialogOpen = () => page.evaluate(() => document.querySelector('dialog')?.open);
    await page.keyboard.press('Escape');
    await waitForNoCard(running.session, page);
    expect(await isDialogOpen()).toBe(true);
    await page.mouse.move(2, 2);
    await page.keyboard.press('Escape');
    await waitUntil('the dialog to close', async () => !(await isDialogOpen()));
  });

  test('opens under a link that covers the text, and while other text is selected', async () => {
    const { session, pages } = running;
    const page = await session.openPage(pages.at('dialog.html'));
    await waitForMark(page, 'Yerevan');
    await page.evaluate(() => {
      const link = document.createElement('a');
      link.href = '#elsewhere';
      link.style.cssText = 'position: fixed; inset: 0';
      document.body.append(link);
      getSelection()?.selectAllChildren(document.querySelector('h1') as Element);
    });
    expect(await readCard(await openCard(session, page, 'Yerevan'))).toContain('Yerevan');
  });

  test('opens in a page that keeps the pointer’s movements for itself, and closes on Escape', async () => {
    const { session, pages } = running;
    const page = await session.openPage(pages.at('silent-pointer.html'));
    await waitForMark(page, 'Yerevan');
    expect(await readCard(await openCard(session, page, 'Yerevan'))).toContain('Yerevan');
    await page.keyboard.press('Escape');
    await waitForNoCard(session, page);
  });

  test('opens in fullscreen', async () => {
    const { session, pages } = running;
    const page = await session.openPage(pages.at('dialog.html'));
    await waitForMark(page, 'Lachin Corridor');
    await page.click('#fullscreen');
    await waitUntil('fullscreen', () => page.evaluate(() => document.fullscreenElement !== null));
    const card = await openCard(session, page, 'Lachin Corridor');
    const box = await boxOfCard(card);
    const inside = await page.evaluate(
      (x, y) => document.elementFromPoint(x, y)?.hasAttribute('data-backgrounder'),
      box.x + box.width / 2,
      box.y + 20,
    );
    expect(inside).toBe(true);
  });

  test('opens on a tap, and closes on a tap beside it', async () => {
    const page = await openArticle();
    // The script that opens cards is loaded in idle time, or when the pointer moves. A tap before that is lost.
    await openCard(running.session, page, 'Charles Michel');
    await page.keyboard.press('Escape');
    await waitForNoCard(running.session, page);
    const [box] = await boxesOfMark(page, 'Josep Borrell');
    await page.touchscreen.tap(box!.x + box!.width / 2, box!.y + box!.height / 2);
    await waitForCard(running.session, page, 'Josep Borrell');
    await page.touchscreen.tap(3, 3);
    await waitForNoCard(running.session, page);
  });
});
