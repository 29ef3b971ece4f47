import type { Page } from 'puppeteer-core';
import type { Session } from '../../harness/session.ts';
import { between, firstAt, readingSince, type Timeline } from './timeline.ts';

/** Timings of a page that was opened and read. Times in ms. */
export type Opening = {
  /** Length of the visible text in UTF-16 code units. */
  readonly length: number;
  readonly marks: number;
  /** From the start of our script (the browser's `document_idle`) to the last mark. */
  readonly idleToMarked: number;
  /**
   * The part of that before the walk: reading settings, judging whether it is an article, waiting for an idle moment.
   */
  readonly beforeWalk: number;
  /** From the first step of the walk to the last mark. */
  readonly textToMarks: number;
  /** From the first batch that is sent to the first answer. */
  readonly firstAnswer: number;
  readonly longestTaskMs: number;
};

/** Opens a page in a new tab and waits until it is marked; null if it is not an article or has no text. */
export async function openPage(session: Session, address: string): Promise<Opening | null> {
  const page = await openTab(session, address);
  try {
    const timeline = await readingSince(page, 0);
    return openingOf(timeline, await page.evaluate(() => document.body.innerText.length));
  } finally {
    await page.close();
  }
}

/**
 * Opens a page in a new tab, and returns it as soon as its text is there, because advertising in a saved page may keep
 * it loading. Firefox can report the navigation of a frame as a failure of the page itself; the reading will show
 * whether the page opened.
 */
export async function openTab(session: Session, address: string): Promise<Page> {
  const page = await session.browser.newPage();
  await page.goto(address, { waitUntil: 'domcontentloaded' }).catch(() => undefined);
  return page;
}

function openingOf(timeline: Timeline, length: number): Opening | null {
  const answer = between(timeline, 'asked', 'answered');
  const started = firstAt(timeline, 'started');
  const walk = firstAt(timeline, 'slice');
  const marked = firstAt(timeline, 'marked');
  if (answer === null || started === null || walk === null || marked === null) return null;
  return {
    length,
    marks: timeline.marks,
    idleToMarked: marked - started,
    beforeWalk: walk - started,
    textToMarks: marked - walk,
    firstAnswer: answer,
    longestTaskMs: timeline.longestTaskMs,
  };
}
