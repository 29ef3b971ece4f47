import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { allowOwnNames } from '../harness/allow-own-names.ts';
import {
  clickInCard,
  countHosts,
  openCard,
  pointAt,
  readCard,
  waitForCard,
  waitForNoCard,
  waitUntilAwake,
} from '../harness/card.ts';
import type { CardHandle } from '../harness/card-handle.ts';
import { click, fill } from '../harness/controls.ts';
import { letTimePass } from '../harness/let-time-pass.ts';
import { readVisited, waitForMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { waitForText } from './wait-for-text.ts';

/** What the page obtained: see the fixture. */
type Got = {
  readonly texts: readonly string[];
  readonly addresses: readonly string[];
  readonly entries: readonly string[];
  readonly messages: readonly string[];
  readonly violations: readonly string[];
  /** Changes and additions to the page's elements outside its text. */
  readonly changes: readonly string[];
  readonly frames: number;
};

declare const got: Got;
declare function spy(words: readonly string[]): void;
declare function cover(way: string): void;

/** A note that only the reader may see. */
const NOTE = 'Zinnober meets me on Tuesdays';

/** Words of the cards, of the note and of the card's own controls, none of which are in the page. */
const WORDS = [
  'Zinnober',
  'Tuesdays',
  'politician',
  'founder',
  'journalist',
  'parliament',
  'Socialist',
  'sources',
];

const NAMES = ['Nikol Pashinyan', 'Ilham Aliyev', 'Josep Borrell', 'Yerevan', 'Quillon Harrowgate', 'Goris'];

inBothBrowsers('A page that spies on the card', running => {
  beforeAll(async () => {
    await allowOwnNames(running.session);
    const options = await running.session.openExtensionPage('options.html#new=');
    await fill(options, 'textbox', message('optionsTitle'), 'Quillon Harrowgate');
    await fill(options, 'textbox', message('optionsGist'), 'Columnist with a Socialist past');
    await fill(options, 'textbox', message('optionsNote'), NOTE);
    await click(options, 'button', message('optionsSave'));
    await waitForText(options, message('optionsSaved', 'Quillon Harrowgate'));
  });

  const openAttack = async (): Promise<Page> => {
    const page = await running.session.openPage(running.pages.at('attack.html'));
    await waitForMark(page, 'Quillon Harrowgate');
    return page;
  };

  const check = async (page: Page): Promise<Got> => {
    const seen = await page.evaluate(() => got);
    const all = [
      ...seen.texts,
      ...seen.addresses,
      ...seen.entries,
      ...seen.messages,
      ...seen.violations,
    ].join('\n');
    for (const word of WORDS) expect(all).not.toContain(word);
    // In Firefox the address identifies the installation.
    expect(all).not.toMatch(/extension:|card\.html/);
    expect(seen.messages).toEqual([]);
    expect(seen.frames).toBe(0);
    return seen;
  };

  test('learns nothing of cards that are hovered, browsed, pinned and annotated', async () => {
    const { session } = running;
    const page = await openAttack();
    for (const name of [...NAMES, ...NAMES]) {
      const card = await openCard(session, page, name);
      await page.evaluate(words => spy(words), WORDS);
      const box = await card.place();
      await page.mouse.move(box.x + 40, box.y + 60, { steps: 3 });
      await page.evaluate(words => spy(words), WORDS);
      await page.keyboard.press('Escape');
      await waitForNoCard(session, page);
    }
    const noted = await openCard(session, page, 'Quillon Harrowgate');
    expect(await readCard(noted)).toContain(NOTE);
    await clickInCard(page, noted, 'button', message('contentPin'));
    await page.mouse.wheel({ deltaY: 80 });
    await page.evaluate(words => spy(words), WORDS);
    const seen = await check(page);
    // One element was added, once. Nothing shows how often a card was opened since.
    expect(await countHosts(page)).toBe(1);
    expect(seen.changes).toEqual(['HTML + DIV']);
  });

  test('learns nothing of what a reader selects and copies in the card', async () => {
    const { session } = running;
    const page = await openAttack();
    const card = await openCard(session, page, 'Josep Borrell');
    await clickInCard(page, card, 'button', message('contentPin'));
    await card.evaluate(root => {
      const range = root.createRange();
      range.selectNodeContents(root.querySelector('.card-gist') as Element);
      root.getSelection()?.addRange(range);
    });
    await page.keyboard.down('Control');
    await page.keyboard.press('c');
    await page.keyboard.up('Control');
    expect(await page.evaluate(() => String(getSelection()))).toBe('');
    await page.evaluate(words => spy(words), WORDS);
    await check(page);
  });

  test('learns nothing of a card in a dialog, opened by keyboard, with another card behind it', async () => {
    const { session } = running;
    const page = await openAttack();
    await page.click('#open');
    await waitForMark(page, 'Vladimir Putin');
    const card = await openCard(session, page, 'Vladimir Putin');
    await clickInCard(page, card, 'button', message('contentPin'));
    await page.evaluate(words => spy(words), WORDS);
    await page.keyboard.press('Escape');
    await check(page);
    const other = await openAttack();
    await session.pressCommand(other, 'next-mention');
    await waitUntil('the first mention', () => readVisited(other));
    await session.pressCommand(other, 'open-card');
    await waitForCard(session, other);
    await other.keyboard.press('Tab');
    await other.evaluate(words => spy(words), WORDS);
    await check(other);
  });

  test('cannot load the card’s page, or any other page of ours, into its own frame', async () => {
    const page = await running.session.openPage(running.pages.at('attack.html'));
    const options = await running.session.openExtensionPage('options.html');
    const home = await options.evaluate(() => location.origin);
    for (const path of [
      'options.html',
      'popup.html',
      'reading-view.html',
      'welcome.html',
      'packs/south-caucasus.json',
    ]) {
      const loaded = await page.evaluate(async address => {
        const frame = document.body.appendChild(document.createElement('iframe'));
        frame.src = address;
        await new Promise(done => setTimeout(done, 300));
        const read = await fetch(address).then(
          () => true,
          () => false,
        );
        frame.remove();
        return read;
      }, `${home}/${path}`);
      expect(loaded).toBe(false);
    }
  });

  test('that removes the card’s element gets another one with the next card', async () => {
    const { session } = running;
    const page = await openAttack();
    await openCard(session, page, 'Josep Borrell');
    await page.evaluate(() => document.querySelector('[data-backgrounder]')?.remove());
    await waitForNoCard(session, page);
    const card = await openCard(session, page, 'Josep Borrell');
    expect(await readCard(card)).toContain('Josep Borrell');
    expect(await countHosts(page)).toBe(1);
  });

  test('that makes the card’s element inert causes the card to close', async () => {
    const { session } = running;
    const page = await openAttack();
    await openCard(session, page, 'Josep Borrell');
    await page.evaluate(() => document.querySelector('[data-backgrounder]')?.setAttribute('inert', ''));
    await waitForNoCard(session, page);
  });

  test('does not print it', async () => {
    const { session } = running;
    const page = await openAttack();
    const card = await openCard(session, page, 'Josep Borrell');
    await clickInCard(page, card, 'button', message('contentPin'));
    if (running.name === 'chromium') {
      await page.emulateMediaType('print');
      await waitForNoCard(session, page);
      await page.emulateMediaType('screen');
      expect((await card.place()).width).toBeGreaterThan(100);
    }
  });

  test('shows the card in the reader’s colours, whatever the page sets', async () => {
    const { session } = running;
    const page = await openAttack();
    const card = await openCard(session, page, 'Josep Borrell');
    const look = await card.evaluate(root => {
      const { color, fontSize } = getComputedStyle(root.querySelector('.card-title') as Element);
      return { color, fontSize };
    });
    expect(look).toEqual({ color: 'rgb(28, 27, 25)', fontSize: '22px' });
  });
});

inBothBrowsers('A page that tricks the reader into a press', running => {
  const openCovered = async (): Promise<{ page: Page; card: CardHandle }> => {
    const page = await running.session.openPage(running.pages.at('clickjack.html'));
    await waitForMark(page, 'Stepanakert');
    const card = await openCard(running.session, page, 'Stepanakert');
    return { page, card };
  };

  /** Presses at the place of a control, as a reader does who sees something else there. */
  const press = async (page: Page, card: CardHandle, name: string): Promise<void> => {
    // If the page keeps covering the card, the card has closed meanwhile.
    const box = await card.control('button', name).catch(() => null);
    if (box) await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  };

  const isKnown = async (card: CardHandle) =>
    (await readCard(card)).includes(message('cardKnownSaid', 'Stepanakert'));

  test('a press does not count before the card can have been read', async () => {
    const { page, card } = await openCovered();
    const box = await waitUntil('the button', () => card.control('button', message('cardKnown')));
    /** Presses at once; returns whether the card already accepted presses, since a slow machine may be too late. */
    const pressAtOnce = async (): Promise<boolean> => {
      await page.keyboard.press('Escape');
      await waitForNoCard(running.session, page);
      await page.mouse.move(2, 2);
      await card.evaluate(root => {
        const state = root as Document & { awake?: boolean };
        const note = () => {
          state.awake = root.documentElement.hasAttribute('data-awake');
        };
        root.defaultView?.addEventListener('pointerdown', note, { capture: true, once: true });
      });
      await openCard(running.session, page, 'Stepanakert');
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      return card.evaluate(root => (root as Document & { awake?: boolean }).awake !== false);
    };
    const early = await waitUntil('a press in time', async () => !(await pressAtOnce()));
    expect(early).toBe(true);
    await letTimePass(page, 300);
    expect(await isKnown(card)).toBe(false);
    await clickInCard(page, card, 'button', message('cardKnown'));
    await waitForCard(running.session, page, message('cardKnownSaid', 'Stepanakert'));
    await clickInCard(page, card, 'button', message('cardUndo'));
    await waitForCard(running.session, page, message('cardUndone'));
  });

  test('a made-up event presses nothing', async () => {
    const { page, card } = await openCovered();
    await waitUntilAwake(card);
    await card.evaluate((root, name) => {
      const button = [...root.querySelectorAll('button')].find(({ innerText }) => innerText.trim() === name);
      button?.click();
    }, message('cardKnown'));
    await letTimePass(page, 300);
    expect(await isKnown(card)).toBe(false);
  });

  test.each(['once', 'in a shadow tree', 'again and again'])(
    'a cover that appears %s gets no press through',
    async way => {
      const { page, card } = await openCovered();
      await waitUntilAwake(card);
      await page.evaluate(how => cover(how), way);
      // The earliest moment at which a reader could react to the cover.
      await letTimePass(page, 200);
      await press(page, card, message('cardKnown'));
      await letTimePass(page, 300);
      expect(await isKnown(card)).toBe(false);
      // Later, while the reader may not see what is pressed, the card asks for confirmation.
      await letTimePass(page, 800);
      await press(page, card, message('cardKnown'));
      await letTimePass(page, 300);
      expect(await isKnown(card)).toBe(false);
    },
  );

  test('the card moves above a cover, so that the reader sees it', async () => {
    const { page, card } = await openCovered();
    await page.evaluate(() => cover('once'));
    const box = await card.place();
    await waitUntil('the card on top', () =>
      page.evaluate(
        ({ x, y }) => document.elementFromPoint(x, y)?.hasAttribute('data-backgrounder') ?? false,
        { x: box.x + box.width / 2, y: box.y + 20 },
      ),
    );
  });

  test('a pointer that moves onto the card keeps it open', async () => {
    const { page, card } = await openCovered();
    await pointAt(page, await card.place());
    await letTimePass(page, 700);
    expect(await running.session.card(page)).not.toBeNull();
  });
});
