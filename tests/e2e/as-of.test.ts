import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { clickInCard, openCard, readCard, waitForCard } from '../harness/card.ts';
import { waitForMark } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

/** What a card must and must not say for the article's day. */
type Row = readonly [page: string, name: string, says: readonly string[], not: readonly string[]];

const ON_2021 = message('cardOnDay', '15 January 2021');
const ON_2023 = message('cardOnDay', '19 September 2023');
const ON_2025 = message('cardOnDay', '1 October 2025');
const SINCE = message('cardSinceThen');

const ROWS: readonly Row[] = [
  ['of-2023.html', 'Nikol Pashinyan', ['Prime Minister of Armenia, since 8 May 2018', 'Civil Contract'], []],
  ['of-2023.html', 'Josep Borrell', ['High Representative of the European Union'], []],
  ['of-2023.html', 'Antony Blinken', ['Secretary of State of the United States'], []],
  ['of-2023.html', 'Lachin Corridor', ['Closed to ordinary traffic'], []],
  ['of-2023.html', 'Artsakh', ['Governed most of Nagorno-Karabakh'], []],
  ['of-2023.html', 'OSCE Minsk Group', ['Existed as the forum of mediation'], []],
  ['of-2021.html', 'Antony Blinken', [], ['Secretary of State of the United States']],
  [
    'of-2021.html',
    'Lachin Corridor',
    ['under the control of the Russian peacekeepers'],
    ['Closed to ordinary traffic'],
  ],
  ['of-2025.html', 'Josep Borrell', [], ['High Representative of the European Union']],
  ['of-2025.html', 'Antony Blinken', [], ['Secretary of State of the United States']],
  ['of-2025.html', 'OSCE Minsk Group', ['Existed as the forum of mediation'], []],
];

/** The text between two headings of a card, or up to the end if the second is missing. */
function between(text: string, from: string, to: string): string {
  const start = text.indexOf(from);
  if (start === -1) return '';
  const end = text.indexOf(to, start + from.length);
  return text.slice(start, end === -1 ? undefined : end);
}

inBothBrowsers('A card and the day of its article', running => {
  const open = async (name: string): Promise<Page> => {
    const page = await running.session.openPage(running.pages.at(name));
    await waitForMark(page, 'Lachin Corridor');
    return page;
  };

  test.each(ROWS)('%s: %s', async (file, name, says, not) => {
    const page = await open(file);
    const text = await readCard(await openCard(running.session, page, name));
    const heading = { 'of-2021.html': ON_2021, 'of-2023.html': ON_2023, 'of-2025.html': ON_2025 }[file]!;
    const then = text.slice(0, text.indexOf(SINCE) === -1 ? undefined : text.indexOf(SINCE));
    for (const said of says) expect(then).toContain(said);
    const onDay = between(text, heading, SINCE);
    for (const unsaid of not) expect(onDay).not.toContain(unsaid);
  });

  test.each([
    ['Josep Borrell', 'Kaja Kallas succeeded him'],
    ['Antony Blinken', 'Marco Rubio was sworn in'],
    ['OSCE Minsk Group', 'decided to close'],
    ['Artsakh', 'Ceased to exist'],
  ])('what has followed since is said of %s', async (name, said) => {
    const page = await open('of-2023.html');
    const text = await readCard(await openCard(running.session, page, name));
    expect(text.slice(text.indexOf(SINCE))).toContain(said);
  });

  test('gives both names of Stepanakert, and who uses which', async () => {
    const page = await open('of-2023.html');
    const text = await readCard(await openCard(running.session, page, 'Stepanakert'));
    expect(text).toContain('Stepanakert');
    expect(text).toContain('Khankendi');
    expect(text).toContain(message('cardNamesBySide'));
  });

  test('each line says whether its sources were checked for it', async () => {
    const page = await open('of-2023.html');
    const card = await openCard(running.session, page, 'OSCE Minsk Group');
    const marks = await card.evaluate(root =>
      [...root.querySelectorAll('.source-mark')].map(mark => mark.getAttribute('aria-label') ?? ''),
    );
    const publisher = 'Mediamax (OSCE news release)';
    const number = Array.from({ length: 12 }, (_, at) => String(at + 1)).find(at =>
      marks.includes(message('cardSourceMarkUnchecked', at, publisher)),
    );
    const checked = message('cardSourceMarkChecked', number ?? '', publisher, '26 November 2026');
    expect(marks).toContain(checked);
    await clickInCard(page, card, 'button', checked);
    const key = message('cardSourceKey');
    await waitUntil('the list that says what a tick is', async () => (await readCard(card)).includes(key));
  });

  test('a place is drawn on a map and described in words', async () => {
    const page = await open('of-2023.html');
    const card = await openCard(running.session, page, 'Lachin Corridor');
    const said = await waitUntil('the map', () =>
      card.evaluate(root => root.querySelector('.locator-map svg')?.getAttribute('aria-label') ?? null),
    );
    for (const name of ['Lachin Corridor', 'Azerbaijan', 'Armenia']) expect(said).toContain(name);
    expect(await readCard(card)).toContain('visionscarto');
  });

  test.each([
    ['of-2023.html', true],
    ['undated.html', false],
  ])(
    '%s: what a card says is drawn on a line, with the article’s day if it has one',
    async (file, hasDay) => {
      const page = await open(file);
      const card = await openCard(running.session, page, 'Antony Blinken');
      const drawn = await card.evaluate(root => {
        const line = root.querySelector('.card-timeline svg')!;
        const words = (part: string) => line.querySelector(part)?.textContent ?? null;
        return { said: line.getAttribute('aria-label') ?? '', day: words('.timeline-day-mark text') };
      });
      const day = '19 September 2023';
      expect(drawn.day).toBe(hasDay ? day : null);
      expect(drawn.said.includes(message('cardTimelineAltDay', day))).toBe(hasDay);
    },
  );

  test('an article that gives two days shows neither, and accepts one of them from the reader', async () => {
    const { session } = running;
    const page = await open('of-two-days.html');
    const card = await openCard(session, page, 'Antony Blinken');
    const text = await readCard(card);
    expect(text).toContain(message('cardUnsureDay'));
    expect(text).not.toContain(SINCE);
    const day = '19 September 2023';
    await clickInCard(page, card, 'button', `${day}. ${message('cardDayLine')}`);
    expect(await readCard(await waitForCard(session, page, ON_2023))).toContain(message('cardDayReader'));
  });

  test('an article without a date shows no day, and accepts one from the reader', async () => {
    const { session } = running;
    const page = await open('undated.html');
    const card = await openCard(session, page, 'Antony Blinken');
    const text = await readCard(card);
    expect(text).toContain(message('cardNoDay'));
    expect(text).not.toContain(SINCE);
    await card.evaluate(root => {
      const field = root.querySelector<HTMLInputElement>('input[type=date]')!;
      field.value = '2023-09-19';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    });
    await clickInCard(page, card, 'button', message('cardDayKeep'));
    const dated = await waitForCard(session, page, ON_2023);
    expect(await readCard(dated)).toContain(message('cardDayReader'));
    await page.reload();
    await waitForMark(page, 'Lachin Corridor');
    expect(await readCard(await openCard(session, page, 'Antony Blinken'))).toContain(ON_2023);
  });
});
