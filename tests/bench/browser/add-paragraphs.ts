import type { Page } from 'puppeteer-core';
import { firstAt, readingSince, type Timeline } from './timeline.ts';

/** Timings of the reading of paragraphs added to an open page. Times in ms. */
export type Adding = {
  /** From the first batch leaving the page to the last answer arriving. */
  readonly roundTrip: number;
  /** From the change of the page to the last mark in it. */
  readonly addedToMarked: number;
  readonly longestTaskMs: number;
};

/**
 * Adds paragraphs at the end of an open page and waits until they are marked. Works only once per document: there is a
 * limit on how much out-of-sight text of a document is read.
 */
export async function addParagraphs(page: Page, texts: readonly string[]): Promise<Adding> {
  const since = await page.evaluate(paragraphs => {
    const box = document.createElement('div');
    for (const text of paragraphs) {
      const paragraph = document.createElement('p');
      paragraph.textContent = text;
      box.append(paragraph);
    }
    const now = performance.now();
    document.body.append(box);
    return now;
  }, texts);
  return addingOf(await readingSince(page, since), since);
}

function addingOf(timeline: Timeline, since: number): Adding {
  const marked = firstAt(timeline, 'marked');
  const asked = firstAt(timeline, 'asked');
  const answered = timeline.phases.findLast(({ phase }) => phase === 'answered')?.at;
  if (marked === null || asked === null || answered === undefined)
    throw new Error('The added paragraphs were not read.');
  return {
    roundTrip: answered - asked,
    addedToMarked: marked - since,
    longestTaskMs: timeline.longestTaskMs,
  };
}

/** `count` paragraphs of `length` code units, made of the page's own text, which is repeated if it is short. */
export function paragraphsOf(text: string, count: number, length: number): string[] {
  const flowing = text.replace(/\s+/g, ' ').trim();
  if (flowing === '') throw new Error('The page has no text.');
  const all = flowing.repeat(Math.ceil((count * length) / flowing.length));
  return Array.from({ length: count }, (_, at) => all.slice(at * length, (at + 1) * length));
}
