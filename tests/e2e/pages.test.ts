import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect, test } from 'vitest';
import { openCard, readCard } from '../harness/card.ts';
import { letTimePass } from '../harness/let-time-pass.ts';
import { type MarkInPage, readAllMarks, readMarks, waitForMark, waitForNoMark } from '../harness/marks.ts';
import { SAMPLE_PAGES } from '../harness/serve-pages.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

/** The functions of the sample pages. */
type SamplePage = {
  addEntry(text: string): string;
  changeEntry(text: string): void;
  navigate(): void;
  addInClosedRoot(text: string): void;
  giveBody(text: string): void;
};

async function tell<Name extends keyof SamplePage>(
  page: Page,
  name: Name,
  ...values: Parameters<SamplePage[Name]>
) {
  await page.evaluate(
    (wanted, given) => {
      (globalThis as unknown as Record<string, (...all: unknown[]) => unknown>)[wanted]?.(...given);
    },
    name,
    values as unknown[],
  );
}

inBothBrowsers('Pages of other kinds', running => {
  const open = (name: string) => running.session.openPage(running.pages.at(name));

  /** Waits until every check whether the page is an article is over, the last after 6 s, and returns its marks. */
  const marksInTheEnd = async (page: Page): Promise<MarkInPage[]> => {
    await letTimePass(page, 7_000);
    return readMarks(page);
  };

  test('front page, mail, editor and search results are not read', async () => {
    const pages = [
      await running.session.openPage(running.pages.address),
      await open('mail.html'),
      await open('editor.html'),
      await open('results.html'),
    ];
    for (const marks of await Promise.all(pages.map(marksInTheEnd))) expect(marks).toEqual([]);
  });

  test('an article without metadata is recognised by its paragraphs', async () => {
    await waitForMark(await open('plain-article.html'), 'Stepanakert');
  });

  test('new text is marked in a page that keeps changing', async () => {
    const page = await open('live-blog.html');
    await waitForMark(page, 'Stepanakert');
    await page.evaluate(() => {
      const ticker = document.createElement('p');
      document.querySelector('article')?.append(ticker);
      let count = 0;
      setInterval(() => {
        ticker.textContent = `So many people have looked at this page by now: ${count++}`;
        document.title = `${count}`;
      }, 20);
    });
    await letTimePass(page, 5_000);
    await tell(page, 'addEntry', '14:20 A bus from Goris arrives.');
    await waitForMark(page, 'Goris');
  });

  test('in a live blog only new and changed text is read and marked', async () => {
    const page = await open('live-blog.html');
    const before = await waitForMark(page, 'Stepanakert');
    await tell(page, 'addEntry', '14:20 A bus from Goris arrives.');
    await waitForMark(page, 'Goris');
    await tell(page, 'changeEntry', '14:20 A bus from Kornidzor arrives.');
    await waitForMark(page, 'Kornidzor');
    const after = (await readMarks(page)).map(mark => mark.text);
    expect(after).not.toContain('Goris');
    expect(after).toHaveLength(before.length + 1);
  });

  test('a single-page site gets marks for the next article, and loses those of the first', async () => {
    const page = await open('live-blog.html');
    await waitForMark(page, 'Stepanakert');
    await tell(page, 'navigate');
    await waitForMark(page, 'International Court of Justice');
    const marks = await readMarks(page);
    expect(marks.filter(mark => !mark.inside.includes('article#second'))).toEqual([]);
  });

  test('shadow roots are read: open, closed and nested, and late text in them', async () => {
    const page = await open('shadow.html');
    for (const name of [
      'Yerevan',
      'Ilham Aliyev',
      'Josep Borrell',
      'Dmitry Peskov',
      'Emmanuel Macron',
      'Tbilisi',
    ])
      await waitForMark(page, name);
    await tell(page, 'addInClosedRoot', 'Late, in the closed root: Ankara.');
    await waitForMark(page, 'Ankara');
    const card = await openCard(running.session, page, 'Josep Borrell');
    expect(await readCard(card)).toContain('Josep Borrell');
  });

  test('frames of the same origin are read, and have their own cards', async () => {
    const page = await open('shadow.html');
    const frame = await waitUntil('the frame', () =>
      page.frames().find(one => one.url().endsWith('inner.html')),
    );
    await waitForMark(frame, 'Maria Zakharova');
    const written = await waitUntil('the written frame', () =>
      page.frames().find(one => one.url() === 'about:srcdoc'),
    );
    await waitForMark(written, 'Antony Blinken');
  });

  test('nothing is marked in forms, editable, hidden and code text', async () => {
    const page = await open('forms.html');
    await waitForMark(page, 'Stepanakert');
    expect((await readMarks(page)).map(mark => mark.text)).toEqual(['Yerevan', 'Stepanakert']);
  });

  test('text that becomes editable loses its marks, and gets them back', async () => {
    const page = await open('dialog.html');
    await waitForMark(page, 'Yerevan');
    const makeEditable = (value: string) =>
      page.evaluate(wanted => {
        (document.querySelector('article') as HTMLElement).contentEditable = wanted;
      }, value);
    await makeEditable('true');
    await waitForNoMark(page, 'in the text');
    await makeEditable('false');
    await waitForMark(page, 'Yerevan');
  });

  test('hidden text is marked when it is shown', async () => {
    const page = await open('forms.html');
    await waitForMark(page, 'Stepanakert');
    await page.evaluate(() => document.querySelector('[hidden]')?.removeAttribute('hidden'));
    await waitForMark(page, 'Syunik');
  });

  test('everything marked is in the text that the command line reads', async () => {
    for (const name of ['article.html', 'rtl.html', 'forms.html', 'live-blog.html']) {
      const page = await open(name);
      await waitUntil('marks', async () => (await readMarks(page)).length > 0);
      const args = ['tests/read/read.ts', '--page', join(SAMPLE_PAGES, name)];
      const { blocks } = JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8' })) as {
        blocks: string[];
      };
      const text = blocks.join('\n');
      const marked = (await readAllMarks(page)).map(mark => mark.text.replace(/\s+/g, ' '));
      expect(marked.filter(name => !text.replace(/[^\S\n]+/g, ' ').includes(name))).toEqual([]);
    }
  });

  test('right-to-left text is marked', async () => {
    const page = await open('rtl.html');
    const marks = await waitForMark(page, 'ستيباناكيرت');
    expect(marks.length).toBeGreaterThan(3);
    expect(marks.filter(mark => !mark.inside.includes('article'))).toEqual([]);
  });

  test('a page has no marks left after navigation, and the same marks again after going back', async () => {
    const page = await open('article.html');
    await waitForMark(page, 'Goris');
    const before = (await readAllMarks(page)).length;
    await page.goto(running.pages.at('mail.html'));
    await waitForNoMark(page, 'on the next page');
    await page.goBack();
    await waitUntil('the same marks', async () => (await readAllMarks(page)).length === before);
  });
});
