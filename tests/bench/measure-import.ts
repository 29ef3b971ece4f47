import { writeFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { ElementHandle, Page } from 'puppeteer-core';
import { allowOwnNames } from '../harness/allow-own-names.ts';
import { click, control } from '../harness/controls.ts';
import { readMarks } from '../harness/marks.ts';
import { message } from '../harness/messages.ts';
import type { Session } from '../harness/session.ts';
import { waitUntil } from '../harness/wait-until.ts';
import { FIRST_TITLE } from './write-pack.ts';

/** All times in ms; null if the browser does not report them. */
export type ImportTimes = {
  /** From choosing the file to the plan on the screen. */
  readonly dryRunMs: number;
  /** From the click on "import" to the notice that the import is done. */
  readonly applyMs: number;
  /** Longest time between two visible changes of the progress, in both steps. */
  readonly longestProgressGapMs: number;
  /** Longest task of the options page (Chromium reports those over 50 ms). */
  readonly longestTaskMs: number | null;
  readonly tasksOver50Ms: number | null;
  /** Longest time that the options page took to answer the driver, which asked every 20 ms. */
  readonly longestAnswerMs: number;
  /** From opening an article in another tab to its first mark: before the import, during the write, and after it. */
  readonly markedBeforeMs: number;
  readonly markedMeanwhileMs: number;
  /** True if the import was still being written when the article had its marks. */
  readonly stillWriting: boolean;
  /** From the notice to the new card's mark in the article that was opened during the import. */
  readonly newNameMarkedMs: number;
};

/** One hour: this measures times and does not judge them. */
const LONG = { timeout: 3_600_000 };

export async function measureImport(
  session: Session,
  article: string,
  file: string,
  profile?: string,
): Promise<ImportTimes> {
  await allowOwnNames(session);
  const before = await timeToMark(session, article);
  await before.page.close();
  const page = await session.openExtensionPage('options.html#packs');
  await control(page, 'button', message('optionsExportDo'));
  await page.evaluate(watchPage);
  const answers = askOften(page);
  const stopProfile = profile === undefined ? async () => {} : await startProfile(page, profile);

  const field = (await page.waitForSelector('input[type=file]')) as ElementHandle<HTMLInputElement>;
  let start = performance.now();
  await field.uploadFile(file);
  await waitUntil('the plan', () => page.evaluate(hasButton, message('optionsPlanApply')), LONG);
  const dryRunMs = performance.now() - start;

  await click(page, 'button', message('optionsPlanApply'));
  start = performance.now();
  const done = waitForDone(page).then(() => performance.now() - start);
  await waitUntil('the writing to be under way', () => page.evaluate(isUnderWay), LONG);
  const meanwhile = await timeToMark(session, article);
  const stillWriting = await page.evaluate(() => document.querySelector('progress') !== null);
  const applyMs = await done;
  start = performance.now();
  await waitForMark(meanwhile.page, FIRST_TITLE);
  const newNameMarkedMs = performance.now() - start;
  await stopProfile();
  const longestAnswerMs = await answers.stop();
  const seen = await page.evaluate(() => (globalThis as unknown as Watched).watched);
  return rounded({
    dryRunMs,
    applyMs,
    longestProgressGapMs: seen.longestGap,
    longestTaskMs: seen.tellsTasks ? seen.longestTask : null,
    tasksOver50Ms: seen.tellsTasks ? seen.tasks : null,
    longestAnswerMs,
    markedBeforeMs: before.ms,
    markedMeanwhileMs: meanwhile.ms,
    stillWriting,
    newNameMarkedMs,
  });
}

type Watched = {
  watched: { longestGap: number; longestTask: number; tasks: number; tellsTasks: boolean };
};

/** Runs in the options page: records the longest task, and the longest time without a change of the progress. */
function watchPage(): void {
  const tellsTasks = PerformanceObserver.supportedEntryTypes.includes('longtask');
  const watched = { longestGap: 0, longestTask: 0, tasks: 0, tellsTasks };
  Object.assign(globalThis, { watched });
  if (tellsTasks)
    new PerformanceObserver(list => {
      for (const { duration } of list.getEntries()) {
        watched.longestTask = Math.max(watched.longestTask, duration);
        watched.tasks++;
      }
    }).observe({ entryTypes: ['longtask'] });
  let last: number | null = null;
  new MutationObserver(() => {
    const now = performance.now();
    if (last !== null) watched.longestGap = Math.max(watched.longestGap, now - last);
    last = document.querySelector('progress') ? now : null;
  }).observe(document.body, { subtree: true, childList: true, attributes: true, characterData: true });
}

/** Checks every 20 ms whether the page responds. */
function askOften(page: Page): { stop(): Promise<number> } {
  let running = true;
  let longest = 0;
  const asking = (async () => {
    while (running) {
      const start = performance.now();
      await page.evaluate(() => 0);
      longest = Math.max(longest, performance.now() - start);
      await pause(20);
    }
  })();
  return {
    async stop() {
      running = false;
      await asking;
      return longest;
    },
  };
}

async function timeToMark(session: Session, address: string): Promise<{ page: Page; ms: number }> {
  const start = performance.now();
  const page = await session.openPage(address);
  await waitForMark(page, 'Goris');
  return { page, ms: performance.now() - start };
}

function waitForMark(page: Page, text: string): Promise<boolean> {
  return waitUntil(
    `"${text}" to be marked`,
    async () => (await readMarks(page)).some(mark => mark.text === text),
    LONG,
  );
}

function waitForDone(page: Page): Promise<boolean> {
  return waitUntil(
    'the import',
    () =>
      page.evaluate(
        done => {
          const text = document.body.textContent ?? '';
          if (document.querySelector('[role=alert] .notice')) throw new Error(text);
          return text.includes(done);
        },
        message('optionsImportDone', 'pack.json'),
      ),
    LONG,
  );
}

function hasButton(name: string): boolean {
  return [...document.querySelectorAll('button')].some(button => button.textContent?.trim() === name);
}

/** Runs in the options page: true once a tenth has been written. */
function isUnderWay(): boolean {
  const bar = document.querySelector('progress');
  return bar === null ? !document.querySelector('.plan') : bar.value > 0.1;
}

async function startProfile(page: Page, path: string): Promise<() => Promise<void>> {
  const client = await page.createCDPSession();
  await client.send('Profiler.enable');
  await client.send('Profiler.start');
  return async () => {
    const { profile } = await client.send('Profiler.stop');
    await writeFile(path, JSON.stringify(profile));
  };
}

function rounded<Times extends Record<string, unknown>>(times: Times): Times {
  const entries = Object.entries(times).map(([name, value]) => [
    name,
    typeof value === 'number' ? Math.round(value) : value,
  ]);
  return Object.fromEntries(entries) as Times;
}
