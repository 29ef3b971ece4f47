import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { violationsOf, violationsOfCard } from '../harness/axe.ts';
import { clickInCard, openCard, readCard, waitForCard, waitForNoCard } from '../harness/card.ts';
import type { CardHandle } from '../harness/card-handle.ts';
import { click, fill } from '../harness/controls.ts';
import { waitForMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { importFile } from './import-pack.ts';
import { inBothBrowsers } from './in-both-browsers.ts';
import { madeCard, packFile } from './made-pack.ts';
import { waitForText } from './wait-for-text.ts';

const HARBOURS = ['osk', 'tarn', 'mire', 'gull', 'fell'] as const;

type Harbour = (typeof HARBOURS)[number];

const titleOf = (harbour: Harbour) => `${harbour[0]?.toUpperCase()}${harbour.slice(1)} Harbour`;

const fact = (text: string) => ({ kind: 'fact', text, sources: [] });
const event = (year: string, text = `In ${year}.`) => ({ kind: 'event', text, at: year, sources: [] });

const YEARS = ['1990', '1991', '1992', '1993', '1994', '1995'];

function harbourCard(harbour: Harbour, change: object = {}): object {
  return madeCard(`harbours:${harbour}`, {
    kind: 'place',
    title: titleOf(harbour),
    gist: 'Harbour',
    summary: 'It has a pier.\n\nIt has a lighthouse.',
    names: [{ text: `Port of ${titleOf(harbour)}` }],
    statements: [fact('Has one ferry.'), fact('Has an office.')],
    ...change,
  });
}

/** The card with more content than is shown at once. */
const fell = (change: object = {}) =>
  harbourCard('fell', { statements: [fact('Has one ferry.'), ...YEARS.map(year => event(year))], ...change });

const pack = (...[last]: [object?]) =>
  packFile('harbours', [...HARBOURS.slice(0, -1).map(one => harbourCard(one)), last ?? fell()]);

/** Without the day, which is today or, around midnight, yesterday. */
const CHANGED = message('cardChanged', '').trim();

/** The marked lines, as a screen reader reads them. */
const markedIn = (card: CardHandle): Promise<string[]> => card.evaluate(readMarked);
const markedOn = (page: Page): Promise<string[]> => page.evaluate(readMarked);

/** Runs in the page. Folded content is not read aloud. */
function readMarked(root: Document | ShadowRoot = document): string[] {
  return [...root.querySelectorAll('.changed-mark')]
    .filter(mark => mark.checkVisibility())
    .map(mark => (mark.parentElement as HTMLElement).innerText);
}

const waitForMarked = (look: () => Promise<string[]>): Promise<string[]> =>
  waitUntil('marked lines', async () => {
    const lines = await look();
    return lines.length > 0 && lines;
  });

inBothBrowsers('What has changed in a card since it was read', running => {
  beforeAll(() => importFile(running.session, 'harbours', pack()));

  const openArticle = async (): Promise<Page> => {
    const page = await running.session.openPage(running.pages.at('harbours.html'));
    await waitForMark(page, 'Fell Harbour');
    return page;
  };

  const closeCard = async (page: Page): Promise<void> => {
    await page.keyboard.press('Escape');
    await waitForNoCard(running.session, page);
  };

  /** Opens a card for the first time, which shows no changes. */
  const readFirst = async (harbour: Harbour): Promise<void> => {
    const page = await openArticle();
    const card = await openCard(running.session, page, titleOf(harbour));
    expect(await markedIn(card)).toEqual([]);
    await closeCard(page);
    await page.close();
  };

  /** Changes the text of a statement in the options page. */
  const editStatement = async (harbour: Harbour, text: string, next: string): Promise<void> => {
    const options = await running.session.openExtensionPage(`options.html#card=harbours%3A${harbour}`);
    await waitUntil(`the statement "${text}"`, () =>
      options.evaluate(wanted => {
        const heads = [...document.querySelectorAll<HTMLElement>('.entry-toggle')];
        const head = heads.find(({ innerText }) => innerText.includes(wanted));
        head?.click();
        return head !== undefined;
      }, text),
    );
    await fill(options, 'textbox', message('optionsStatementText'), next);
    await click(options, 'button', message('optionsSave'));
    await waitForText(options, message('optionsSaved', titleOf(harbour)));
    await options.close();
  };

  /** Waits until the card has exactly one marked line, and returns that line. */
  const waitForOneMark = async (card: CardHandle): Promise<string> => {
    const marked = await waitForMarked(() => markedIn(card));
    expect(marked).toHaveLength(1);
    return marked[0] ?? '';
  };

  test('exactly the edited statement is marked in the page, and only once', async () => {
    const { session } = running;
    await readFirst('osk');
    await editStatement('osk', 'Has one ferry.', 'Has two ferries.');
    const page = await openArticle();
    const card = await openCard(session, page, 'Osk Harbour');
    const marked = await waitForOneMark(card);
    expect(marked).toContain(CHANGED);
    expect(marked).toContain('Has two ferries.');
    expect(await readCard(card)).toContain(message('cardChangedCount_one', '1'));
    expect(await violationsOfCard(card)).toEqual([]);
    await closeCard(page);
    const again = await openCard(session, page, 'Osk Harbour');
    await clickInCard(page, again, 'button', message('contentPin'));
    // What is marked now would stay marked while the card is open, so this must be the second change alone.
    await editStatement('osk', 'Has an office.', 'Has two offices.');
    await page.bringToFront();
    const edited = await waitForCard(session, page, 'Has two offices.');
    expect(await waitForOneMark(edited)).toContain('Has two offices.');
  });

  test('a card that stays open shows changes made meanwhile', async () => {
    const { session } = running;
    const page = await openArticle();
    const card = await openCard(session, page, 'Tarn Harbour');
    await clickInCard(page, card, 'button', message('contentPin'));
    await editStatement('tarn', 'Has one ferry.', 'Has two ferries.');
    await page.bringToFront();
    const edited = await waitForCard(session, page, 'Has two ferries.');
    expect(await waitForOneMark(edited)).toContain('Has two ferries.');
  });

  test('a card that was marked in a page but never opened shows no changes', async () => {
    const { session } = running;
    const page = await openArticle();
    await editStatement('mire', 'Has one ferry.', 'Has two ferries.');
    await page.bringToFront();
    const card = await waitUntil('the card as it is now', async () => {
      await closeCard(page);
      const open = await openCard(session, page, 'Mire Harbour');
      return (await readCard(open)).includes('Has two ferries.') && open;
    });
    expect(await markedIn(card)).toEqual([]);
    await closeCard(page);
    await editStatement('mire', 'Has an office.', 'Has two offices.');
    await page.bringToFront();
    expect(await waitForOneMark(await openCard(session, page, 'Mire Harbour'))).toContain('Has two offices.');
  });

  test('popup and reading view mark what an update changed, even in folded parts', async () => {
    const { session } = running;
    await readFirst('fell');
    const [, ...years] = YEARS;
    const update = fell({
      gist: 'Small harbour',
      names: [{ text: 'Port of Fell Harbour' }, { text: 'Fell Quay' }],
      statements: [
        fact('Has one ferry.'),
        event('1990', 'In 1990, at last.'),
        ...years.map(year => event(year)),
      ],
    });
    await importFile(session, 'harbours', pack(update));
    const page = await openArticle();
    const popup = await session.openPopup(page);
    await openFromList(popup.page, 'fell');
    const marked = await waitForMarked(() => markedOn(popup.page));
    expect(marked).toHaveLength(1);
    expect(marked[0]).toContain('Small harbour');
    await waitForText(popup.page, message('cardChangedCount_other', '3'));
    const more = message('cardStatementsMore_other', '3');
    await click(popup.page, 'button', message('cardFoldChanged_one', '1', more));
    await popup.page.evaluate(
      words => [...document.querySelectorAll('summary')].find(one => one.innerText.includes(words))?.click(),
      message('cardFoldChanged_one', '1', message('cardNames')),
    );
    const all = await waitUntil('the marks in the folds', async () => {
      const lines = await markedOn(popup.page);
      return lines.length === 3 && lines;
    });
    expect(all[1]).toContain('In 1990, at last.');
    expect(all[2]).toContain('Fell Quay');
    expect(await violationsOf(popup.page)).toEqual([]);
    await popup.close();

    await editStatement('fell', 'Has one ferry.', 'Has two ferries.');
    const view = await session.openReadingView(page);
    await openFromList(view, 'fell');
    const inView = await waitForMarked(() => markedOn(view));
    expect(inView).toHaveLength(1);
    expect(inView[0]).toContain('Has two ferries.');
    await view.close();
  });

  test('reading in a private window is not recorded, and nothing is marked as changed there', async () => {
    const { session, pages } = running;
    await session.allowPrivateWindows();
    const page = await openArticle();
    const away = await session.openPrivatePage(pages.at('harbours.html?private'));
    await waitForMark(away, 'Gull Harbour');
    await openCard(session, away, 'Gull Harbour');
    await closeCard(away);
    // Otherwise new tabs would open in the private window too.
    await page.bringToFront();
    await editStatement('gull', 'Has one ferry.', 'Has two ferries.');
    await page.bringToFront();
    const card = await openCard(session, page, 'Gull Harbour');
    await clickInCard(page, card, 'button', message('contentPin'));
    await editStatement('gull', 'Has an office.', 'Has two offices.');
    await page.bringToFront();
    const edited = await waitForCard(session, page, 'Has two offices.');
    // If reading in private counted, the ferries would be marked as well.
    expect(await waitForOneMark(edited)).toContain('Has two offices.');
    await closeCard(page);

    await editStatement('gull', 'Has two ferries.', 'Has three ferries.');
    await away.bringToFront();
    // In Firefox the driver's window, and what it stores, belongs to the private window in front.
    if (session.name === 'chromium') {
      const view = await session.openReadingView(away);
      await openFromList(view, 'gull');
      await waitForText(view, 'Has three ferries.');
      expect(await markedOn(view)).toEqual([]);
      await view.close();
      await away.bringToFront();
    }
    expect(await markedIn(await openCard(session, away, 'Gull Harbour'))).toEqual([]);
    await away.close();
    // Nor does showing it there count as reading.
    await page.bringToFront();
    const then = await openCard(session, page, 'Gull Harbour');
    expect(await waitForOneMark(then)).toContain('Has three ferries.');
  });
});

/** Opens a card from the list of the popup or the reading view. */
async function openFromList(page: Page, harbour: Harbour): Promise<void> {
  const row = await waitUntil('the card in the list', () => page.$(`[data-card="harbours:${harbour}"]`));
  await row.click();
}
