import type { Page } from 'puppeteer-core';
import { beforeAll, expect, test } from 'vitest';
import { changeSettings } from '../harness/change-settings.ts';
import { letTimePass } from '../harness/let-time-pass.ts';
import { readMarks, waitForMark } from '../harness/marks.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { inBothBrowsers } from './in-both-browsers.ts';

type SamplePage = { kinds: string[]; show(kind: string): void };

function show(page: Page, kind: string): Promise<void> {
  return page.evaluate(wanted => (globalThis as unknown as SamplePage).show(wanted), kind);
}

inBothBrowsers('What a reader can see', running => {
  const open = (name: string) => running.session.openPage(running.pages.at(name));
  const markAs = (marking: 'every' | 'article') => changeSettings(running.session, { marking });
  beforeAll(() => markAs('every'));

  /** The ids of all elements around marks, without the container of the test cases. */
  const markedIds = async (page: Page): Promise<Set<string>> => {
    const ids = (await readMarks(page)).flatMap(({ inside }) => inside.map(name => name.split('#')[1] ?? ''));
    return new Set(ids.filter(id => id !== '' && id !== 'cases'));
  };

  test('hidden text is not marked, however it is hidden', async () => {
    const page = await open('out-of-sight.html');
    await waitForMark(page, 'Stepanakert', 'p#control');
    await waitForMark(page, 'Stepanakert', 'p#end');
    // Longer than the pauses between checks of hidden text.
    await letTimePass(page, 3_000);
    expect([...(await markedIds(page))].sort()).toEqual(['control', 'end']);
    for (const frame of page.frames().slice(1)) expect(await readMarks(frame)).toEqual([]);
  });

  test('hidden text is marked when it becomes visible', async () => {
    const page = await open('out-of-sight.html');
    await waitForMark(page, 'Stepanakert', 'p#end');
    await letTimePass(page, 1_000);
    const kinds = await page.evaluate(() => (globalThis as unknown as SamplePage).kinds);
    const missing: string[] = [];
    for (const kind of kinds) {
      await page.evaluate(id => document.getElementById(id)?.scrollIntoView({ block: 'center' }), kind);
      await show(page, kind);
      await waitForMark(page, 'Stepanakert', `div#${kind}`).catch(() => missing.push(kind));
    }
    expect(missing).toEqual([]);
  });

  test('a frame without area is read when it gets one', async () => {
    const page = await open('out-of-sight.html');
    await waitForMark(page, 'Stepanakert', 'p#end');
    await show(page, 'frame-nothing');
    await page.evaluate(() => document.getElementById('frame-nothing')?.scrollIntoView());
    const frame = await waitUntil('the frame', () => page.frames()[1]);
    await waitForMark(frame, 'Stepanakert');
  });

  test('a hidden mention does not count as the first', async () => {
    await markAs('article');
    const page = await open('first-unseen.html');
    for (const name of ['Ilham Aliyev', 'Nikol Pashinyan', 'Josep Borrell'])
      await waitForMark(page, name, 'p#seen');
    await page.evaluate(() => document.querySelector('details')?.setAttribute('open', ''));
    await waitForMark(page, 'Nikol Pashinyan', 'p#folded');
    await markAs('every');
  });

  test('marks are painted in and near the viewport, and follow it', async () => {
    const page = await open('long.html');
    await waitForMark(page, 'Nikol Pashinyan', 'p#p0');
    const far = async (): Promise<number> =>
      page.evaluate(() => {
        const boxes = [...(CSS.highlights.get('backgrounder') ?? [])].map(found => {
          const range = document.createRange();
          range.setStart(found.startContainer, found.startOffset);
          range.setEnd(found.endContainer, found.endOffset);
          return range.getBoundingClientRect();
        });
        return boxes.filter(box => box.bottom < -2 * innerHeight || box.top > 3 * innerHeight).length;
      });
    await waitUntil('no mark that is far away', async () => (await far()) === 0);
    const scrollTo = (id: string) =>
      page.evaluate(wanted => document.getElementById(wanted)?.scrollIntoView({ block: 'start' }), id);
    await scrollTo('p250');
    await waitForMark(page, 'Nikol Pashinyan', 'p#p250');
    await waitUntil('no mark that is far away', async () => (await far()) === 0);
    expect((await readMarks(page)).some(({ inside }) => inside.includes('p#p0'))).toBe(false);
    await scrollTo('tall');
    await waitForMark(page, 'Stepanakert', 'p#tall');
    await page.evaluate(() => scrollBy(0, 3_000));
    await waitUntil('the marks of the tall block at this place', async () =>
      page.evaluate(() =>
        [...(CSS.highlights.get('backgrounder') ?? [])].some(found => {
          const range = document.createRange();
          range.setStart(found.startContainer, found.startOffset);
          range.setEnd(found.endContainer, found.endOffset);
          const { top } = range.getBoundingClientRect();
          return top > 0 && top < innerHeight;
        }),
      ),
    );
    await waitUntil('no mark that is far away', async () => (await far()) === 0);
    await scrollTo('box');
    await waitForMark(page, 'Goris', 'p#r0');
    await page.evaluate(() => document.getElementById('box')?.scrollTo(0, 5_000));
    await waitForMark(page, 'Goris', 'p#r199');
    expect((await readMarks(page)).some(({ inside }) => inside.includes('p#r0'))).toBe(false);
    expect(await running.session.badge(page)).not.toBe('');
  });

  test('a key leads to a mark far away', async () => {
    const page = await open('long.html');
    await waitForMark(page, 'Nikol Pashinyan', 'p#p0');
    await running.session.pressCommand(page, 'previous-mention');
    await waitForMark(page, 'Goris', 'p#r199');
  });
});
